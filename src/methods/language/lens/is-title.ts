import type { Span } from './span.ts'

/** Whether the words found open a title, such as a song or a film: they and the word after them begin with capitals. */
export function isTitle(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
}
