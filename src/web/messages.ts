import { catalogueFaults } from './messages/catalogue-faults.ts'
import { formatMessage, type MessageFormatter } from './messages/format-message.ts'
import { messageParts } from './messages/message-parts.ts'

/** Keys and messages of one language, as read from its JSON file. */
export type Catalogue = Readonly<Record<string, string>>
export type Messages<C extends Catalogue> = { readonly [Key in keyof C]: MessageFormatter }

/**
 * Turns catalogues into typed functions: `words('cy').thanks({ name })`. English is the base; a translation that lacks
 * a key, a value or a plural form is a fault at start, never a sentence in the wrong language. An unknown language gets English.
 */
export function defineMessages<C extends Catalogue>(
  catalogues: { readonly en: C } & Readonly<Record<string, Catalogue>>,
) {
  const byLanguage = new Map<string, Messages<C>>()
  for (const [lang, catalogue] of Object.entries(catalogues)) {
    const faults = catalogueFaults(lang, catalogues.en, catalogue)
    if (faults.length > 0) throw new Error(`Messages missing in ${lang}: ${faults.join(', ')}`)
    byLanguage.set(lang, compile<C>(lang, catalogue))
  }
  const english = compile<C>('en-GB', catalogues.en)
  return (lang: string): Messages<C> => byLanguage.get(lang.split('-')[0] ?? lang) ?? english
}

function compile<C extends Catalogue>(lang: string, catalogue: Catalogue): Messages<C> {
  const entries = Object.entries(catalogue).map(([key, text]) => [
    key,
    formatMessage(lang, messageParts(text)),
  ])
  return Object.fromEntries(entries)
}
