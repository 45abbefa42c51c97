import { directionOf, type FormError, html, languageLinks, type PublicView, type SafeHtml } from '#web'
import { isChecked } from '../messages/translation-status.ts'
import { type ReportingWords, reportingWords, wordsFor } from '../messages.ts'
import { outboxBar } from './offline/outbox-bar.ts'

/** What was typed into a form that is shown again, and what is missing in it. */
export type FilledForm = {
  readonly typed: Readonly<Record<string, string | undefined>>
  readonly errors: readonly FormError[]
}

export const nothingTyped: FilledForm = { typed: {}, errors: [] }

/** Whoever reads a page without an account: their language, and whether they chose it or their browser did. */
export type Reader = { readonly lang: string; readonly langChosen?: boolean | undefined }

/** What every page for somebody without an account has, in their language. */
export function openView({ lang }: Reader): PublicView & { words: ReportingWords } {
  const words = reportingWords(lang)
  const translationNote = isChecked(lang) ? undefined : words.notChecked()
  const outbox = outboxBar(lang)
  return { lang, dir: directionOf(lang), languageLinks: languageLinks(lang), translationNote, outbox, words }
}

/** A form that a page answers can come again in another language with what was typed; what is hidden stays the form's own. */
export function keptInLanguages(
  action: string,
  typed: FilledForm['typed'],
): Pick<PublicView, 'languageForm'> {
  const { lang: _, 'show-in': __, ...hidden } = typed
  return { languageForm: { action, hidden } }
}

/** An address of ours, in the language that was chosen; a browser's own language needs no mention. */
export function inLanguage({ lang, langChosen }: Reader, path: string): string {
  return langChosen ? `${path}?lang=${lang}` : path
}

/** The chosen language as a form carries it. */
export function languageField({ lang, langChosen }: Reader): SafeHtml | undefined {
  return langChosen ? html`<input type="hidden" name="lang" value="${lang}">` : undefined
}

/** Faults of a form as sentences; contracts and rules name them by the key of their sentence. */
export function inWords(words: ReportingWords, errors: readonly FormError[]): FormError[] {
  return errors.map(({ field, message }) => ({ field, message: wordsFor(words, message) }))
}
