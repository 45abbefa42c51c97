import type { Word } from './split-text.ts'
import { isVocabulary } from './vocabulary.ts'

/** Whether a word as it is written is English or care vocabulary; with an accent it hardly is. */
export function isEnglish(word: Word): boolean {
  return !word.accented && isVocabulary(word.key)
}
