export type OnCallLine = { label: string; phone: string }

/** Longer than that, nobody in a hurry reads it. */
const mostOnCall = 20

/** Reads "who, phone" lines, or says what is wrong: a line without a phone number, or more lines than anybody reads. */
export function readOnCall(text: string): OnCallLine[] | { fault: string } {
  const lines = text.split('\n').map(line => line.trim())
  const read: OnCallLine[] = []
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const match = /^(?<label>.{1,100}?)\s*,\s*(?<phone>[\d\s()+-]{5,30})$/.exec(line)
    if (!match?.groups) return { fault: `Line ${index + 1} has no phone number after a comma` }
    read.push({ label: match.groups.label ?? '', phone: (match.groups.phone ?? '').trim() })
  }
  return read.length > mostOnCall ? { fault: `Keep the list to ${mostOnCall} lines` } : read
}
