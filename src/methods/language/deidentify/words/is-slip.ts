import { isVocabulary } from './vocabulary.ts'

const alphabet = [...'abcdefghijklmnopqrstuvwxyz']

/** Whether a word is one slip of the pen away from an English one: a letter left out, put in, changed or swapped. */
export function isSlip(key: string): boolean {
  for (let at = 0; at <= key.length; at++) {
    const [before, after] = [key.slice(0, at), key.slice(at)]
    if (after && isVocabulary(before + after.slice(1))) return true
    if (after.length > 1 && isVocabulary(before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2)))
      return true
    if (
      alphabet.some(
        letter =>
          isVocabulary(before + letter + after) || (after && isVocabulary(before + letter + after.slice(1))),
      )
    )
      return true
  }
  return false
}
