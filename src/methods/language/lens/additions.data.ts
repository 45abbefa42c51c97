import type { Written } from './entry.ts'

/**
 * What we have added to blame-lexicon.json, which stays as it was copied. Each row came from a sentence of the first half
 * of the labelled set, or from how care workers write (no apostrophes, "should of"); never from the second half.
 */
export const additions: {
  readonly version: string
  readonly safePhrases: readonly string[]
  /** More exceptions for an entry of the lexicon, by its id. */
  readonly exceptions: Readonly<Record<string, readonly string[]>>
  readonly entries: readonly Written[]
} = {
  version: 'candour.1',
  safePhrases: [],
  exceptions: {},
  entries: [],
}
