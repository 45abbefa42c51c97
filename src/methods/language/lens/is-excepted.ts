import { type Entry, safePhrases } from './entry.ts'
import type { Span } from './span.ts'

const REACH = 60

/** Whether an exception of the entry, or a phrase that is always safe, overlaps the words found; being near is not enough. */
export function isExcepted(text: string, { start, end }: Span, entry: Entry): boolean {
  const from = Math.max(0, start - REACH)
  const around = text.slice(from, end + REACH)
  return [...entry.exceptions, ...safePhrases].some(exception =>
    around
      .matchAll(exception)
      .some(match => from + match.index < end && from + match.index + match[0].length > start),
  )
}
