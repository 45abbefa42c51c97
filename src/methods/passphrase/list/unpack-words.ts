import { learnChances } from './learn-chances.ts'
import { narrowingRange } from './narrowing-range.ts'
import { walkWordTree } from './word-tree.ts'

/** The words that pack-words.ts packed (base64), in alphabetical order. */
export function unpackWords(packed: string): string[] {
  const bytes = atob(packed)
  const range = narrowingRange()
  const chances = learnChances()
  let at = 0
  let code = 0
  const takeByte = () => {
    code = ((code << 8) | (bytes.charCodeAt(at++) & 0xff)) >>> 0
  }
  for (let i = 0; i < 4; i++) takeByte()
  return walkWordTree(({ about }, clues) => {
    const split = range.split(chances.of(about, clues))
    const yes = code <= split
    chances.learn(yes)
    range.narrow(split, yes)
    while (range.settled() !== undefined) takeByte()
    return yes
  })
}
