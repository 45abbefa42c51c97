import { learnChances } from './learn-chances.ts'
import { narrowingRange } from './narrowing-range.ts'
import { anyMore, endsHere, type Question, walkWordTree } from './word-tree.ts'

/** Packs words of a to z, four to eight letters each, for unpack-words.ts (base64). */
export function packWords(words: readonly string[]): string {
  const range = narrowingRange()
  const chances = learnChances()
  const isTrue = answersFrom(words)
  const bytes: number[] = []
  walkWordTree((question, clues) => {
    const yes = isTrue(question)
    range.narrow(range.split(chances.of(question.about, clues)), yes)
    chances.learn(yes)
    for (let byte = range.settled(); byte !== undefined; byte = range.settled()) bytes.push(byte)
    return yes
  })
  return btoa(String.fromCharCode(...bytes, ...range.ending()))
}

function answersFrom(words: readonly string[]): (question: Question) => boolean {
  const ends = new Set(words)
  const branches = new Set(words.flatMap(word => Array.from(word, (_, i) => word.slice(0, i + 1))))
  const follows = (path: string, letter: number) => branches.has(path + String.fromCharCode(96 + letter))
  const lettersAfter = (letter: number) => Array.from({ length: 26 - letter }, (_, i) => letter + 1 + i)
  return ({ path, about, previous }) => {
    if (about === endsHere) return ends.has(path)
    if (about === anyMore) return lettersAfter(previous).some(letter => follows(path, letter))
    return follows(path, about)
  }
}
