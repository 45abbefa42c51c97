export type OnCallLine = { label: string; phone: string }

/** Reads "who, phone" lines; gives the number of the first line without a phone number instead when there is one. */
export function readOnCall(text: string): OnCallLine[] | { faultyLine: number } {
  const lines = text.split('\n').map(line => line.trim())
  const read: OnCallLine[] = []
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const match = /^(?<label>.{1,100}?)\s*,\s*(?<phone>[\d\s()+-]{5,30})$/.exec(line)
    if (!match?.groups) return { faultyLine: index + 1 }
    read.push({ label: match.groups.label ?? '', phone: (match.groups.phone ?? '').trim() })
  }
  return read
}
