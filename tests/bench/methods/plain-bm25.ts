import { splitWords } from '../../../src/methods/language/split-words.ts'

const K1 = 1.2
const B = 0.75

/** Plain BM25 over words (Robertson and Zaragoza 2009), nothing stemmed or left out: what ours is held against. */
export function plainBm25(texts: readonly string[]): (query: number, document: number) => number {
  const counts = texts.map(text => countsOf(splitWords(text)))
  const lengths = counts.map(each => [...each.values()].reduce((sum, count) => sum + count, 0))
  const average = lengths.reduce((sum, length) => sum + length, 0) / texts.length
  const held = new Map<string, number>()
  for (const each of counts) for (const word of each.keys()) held.set(word, (held.get(word) ?? 0) + 1)
  const rarity = (word: string) => {
    const documents = held.get(word) ?? 0
    return Math.log(1 + (texts.length - documents + 0.5) / (documents + 0.5))
  }
  return (query, document) => {
    const norm = K1 * (1 - B + (B * (lengths[document] ?? 0)) / average)
    let score = 0
    for (const word of counts[query]?.keys() ?? []) {
      const count = counts[document]?.get(word) ?? 0
      score += (rarity(word) * count * (K1 + 1)) / (count + norm)
    }
    return score
  }
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
