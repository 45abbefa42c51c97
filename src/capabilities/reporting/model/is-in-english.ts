import { knownLanguage } from './told-in.ts'

// Common in English, and words of none of the other languages of the form.
const englishWords = /\b(the|and|were|with|they|that|this|there|when|from|nobody|somebody)\b/i

/**
 * Whether a report is in English: by the language that its reporter chose, and by its words where they chose none. They may
 * have read the form in the language of their browser then, which is not kept.
 */
export function isInEnglish({ lang, story }: { lang: string; story: string }): boolean {
  const chosen = knownLanguage(lang)
  return chosen ? chosen.startsWith('en') : englishWords.test(story)
}
