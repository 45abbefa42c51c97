/** Longer than a date with a note; what is longer is a sentence, and its first date may be any date. */
const LONGEST = 60

/** A date, then words without another date: "12/3/24 night", "12/3/24 (approx 2pm)", "3 May 2026?". */
const dateThenWords =
  /^(.{5,30}?\d)(?:[\s,]*\?+|[\s,]+\(?([a-z~][a-z .~]*(?:\d{1,2}(?:[:.]?\d{2})?\s*(?:[ap]\.?m\.?|hrs?)?)?[a-z .?]*)\)?)$/i

/** Parts the words that people add after a date from the date itself; undefined when there are none. */
export function splitNote(text: string): { date: string; note: string } | undefined {
  if (text.length > LONGEST) return undefined
  const found = dateThenWords.exec(text)
  return found?.[1] === undefined ? undefined : { date: found[1], note: found[2] ?? '?' }
}
