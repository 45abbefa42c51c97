/**
 * The language of a report whose reporter chose none (BCP 47: undetermined). A browser's own language would say
 * something about a person who gave no name, so it is never kept; the next visit asks the browser again.
 */
export const noLanguageChosen = 'und'

/** The language somebody chose to tell us in; undefined when they chose none. */
export function knownLanguage(lang: string): string | undefined {
  return lang === noLanguageChosen ? undefined : lang
}
