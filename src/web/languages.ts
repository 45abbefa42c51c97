import type { LanguageLink } from './layout/view.ts'

/** A language of the pages for people without an account: its tag, and its name as those who speak it write it. */
export type Language = { readonly lang: string; readonly name: string; readonly dir: 'ltr' | 'rtl' }

/** English is the base of every translation; the others in the order in which they stand in the menu. */
export const languages: readonly Language[] = [
  { lang: 'en-GB', name: 'English', dir: 'ltr' },
  { lang: 'cy', name: 'Cymraeg', dir: 'ltr' },
  { lang: 'fil', name: 'Filipino', dir: 'ltr' },
  { lang: 'hi', name: 'हिन्दी', dir: 'ltr' },
  { lang: 'ml', name: 'മലയാളം', dir: 'ltr' },
  { lang: 'pl', name: 'Polski', dir: 'ltr' },
  { lang: 'pt', name: 'Português', dir: 'ltr' },
  { lang: 'ro', name: 'Română', dir: 'ltr' },
  { lang: 'ur', name: 'اردو', dir: 'rtl' },
  { lang: 'yo', name: 'Yorùbá', dir: 'ltr' },
]

/** Which way a language is written; a language that is not ours as English is. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return languages.find(each => each.lang === lang)?.dir ?? 'ltr'
}

/** The same page in every language, the current one marked. */
export function languageLinks(current: string): LanguageLink[] {
  return languages.map(({ lang, name }) => ({
    href: `?lang=${lang}`,
    text: name,
    lang,
    current: lang === current,
  }))
}
