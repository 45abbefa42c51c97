import status from './status.json' with { type: 'json' }

/** Who checked a translation as a native speaker, and on which day; null while nobody has. */
export type TranslationStatus = { readonly checkedBy: string | null; readonly checkedOn: string | null }

const byLanguage: Readonly<Record<string, TranslationStatus>> = status

/** Whether a native speaker has checked the words of this language. English is nobody's translation. */
export function isChecked(lang: string): boolean {
  const translated = byLanguage[lang]
  return translated === undefined || translated.checkedBy !== null
}
