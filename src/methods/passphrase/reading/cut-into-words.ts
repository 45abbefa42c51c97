import { isListed } from '../list/word-list.ts'
import { longestWord, shortestWord } from '../list/word-tree.ts'

/** The ways to cut letters into `count` words of the list. Stops at two: more is no clearer than two. */
export function cutIntoWords(letters: string, count: number): string[][] {
  if (count === 0) return letters === '' ? [[]] : []
  if (letters.length < count * shortestWord || letters.length > count * longestWord) return []
  const cuts: string[][] = []
  for (let length = shortestWord; length <= longestWord && cuts.length < 2; length++) {
    const word = letters.slice(0, length)
    if (word.length < length || !isListed(word)) continue
    for (const rest of cutIntoWords(letters.slice(length), count - 1)) cuts.push([word, ...rest])
  }
  return cuts.slice(0, 2)
}
