import type { Certainty, Label } from '../span.ts'

/** One form that says something about somebody. Where the expression has a group called `it`, only that is found. */
export type Pattern = {
  readonly label: Label
  readonly certainty: Certainty
  readonly pattern: RegExp
  /** A last look at what was found, with the thirty characters before and after the whole match, and the match. */
  readonly holds?: (it: string, before: string, after: string, match: string) => boolean
}
