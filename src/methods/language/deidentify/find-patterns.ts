import { agePatterns } from './patterns/age.data.ts'
import { contactPatterns } from './patterns/contact.data.ts'
import { datePatterns } from './patterns/date.data.ts'
import { idPatterns } from './patterns/id.data.ts'
import { longNumbers, numberPatterns } from './patterns/number.data.ts'
import type { Pattern } from './patterns/pattern.ts'
import { placePatterns } from './patterns/place.data.ts'
import { overlap, type Span } from './span.ts'

// What stands earlier is kept where two overlap: an e-mail address is no web address, a postcode no reference.
const inOrder: readonly Pattern[] = [
  ...contactPatterns.slice(0, 5),
  ...numberPatterns.slice(0, 2),
  ...contactPatterns.slice(5, 7),
  ...idPatterns.slice(0, 1),
  ...placePatterns.filter(each => each.label === 'ADDRESS'),
  ...datePatterns,
  ...numberPatterns.slice(2),
  ...placePatterns.filter(each => each.label === 'ROOM'),
  ...agePatterns,
  ...contactPatterns.slice(7),
  ...idPatterns.slice(1),
  ...longNumbers,
]

/** Everything in a text that is told by its form: numbers, addresses, dates, ages, rooms, references. */
export function findPatterns(text: string): Span[] {
  const found: Span[] = []
  for (const pattern of inOrder)
    for (const span of matchesOf(text, pattern))
      if (!found.some(each => overlap(each, span))) found.push(span)
  return found
}

function matchesOf(text: string, { pattern, label, certainty, holds }: Pattern): Span[] {
  return [...text.matchAll(pattern)].flatMap(match => {
    const end = match.index + match[0].length
    const it = match.groups?.it ?? match[0]
    const before = text.slice(Math.max(0, match.index - 30), match.index)
    if (holds && !holds(it, before, text.slice(end, end + 30), match[0])) return []
    const start = match.index + match[0].lastIndexOf(it)
    return [{ start, end: start + it.length, label, certainty }]
  })
}
