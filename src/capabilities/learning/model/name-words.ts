import { everydayWords } from './everyday-words.data.ts'

/**
 * Words in a text that are also part of a colleague's name, each once, as they stand there. They are for a person to look at:
 * a word list cannot know whether "Grace" is the colleague or what was said before dinner.
 * `lexemes` are those of organisation.nameLexemes: small letters, each at least two long.
 */
export function nameWords(text: string, lexemes: ReadonlySet<string>): string[] {
  const found = new Map<string, string>()
  for (const word of text.normalize('NFC').match(/\p{L}[\p{L}\p{M}]+/gu) ?? []) {
    const small = word.toLowerCase()
    const isEverydayWord = everydayWords.has(small) && word === small
    if (lexemes.has(small) && !isEverydayWord && !found.has(small)) found.set(small, word)
  }
  return [...found.values()]
}
