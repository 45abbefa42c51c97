import type { FormError, PublicView } from '#web'
import { type ReportingWords, reportingWords, wordsFor } from '../messages.ts'

/** What was typed into a form that is shown again, and what is missing in it. */
export type FilledForm = {
  readonly typed: Readonly<Record<string, string | undefined>>
  readonly errors: readonly FormError[]
}

export const nothingTyped: FilledForm = { typed: {}, errors: [] }

/** The language of a page for somebody without an account. */
export function openView(lang: string): PublicView & { words: ReportingWords } {
  return { lang, dir: 'ltr', words: reportingWords(lang) }
}

/** Faults of a form as sentences; contracts and rules name them by the key of their sentence. */
export function inWords(words: ReportingWords, errors: readonly FormError[]): FormError[] {
  return errors.map(({ field, message }) => ({ field, message: wordsFor(words, message) }))
}
