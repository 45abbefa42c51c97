import type { Text } from '../similar/index-texts.ts'
import { stem } from '../similar/stem.ts'
import { stopWords } from '../similar/stop-words.data.ts'
import { splitWords } from '../split-words.ts'
import { type Factors, factorise, type Sparse } from './factorise.ts'
import { quote } from './quote.ts'

/** A group of texts that no theme explains: its telling words and quotes. It has no name: a person gives one, or none. */
export type SuggestedTheme = {
  readonly name: null
  readonly count: number
  readonly words: readonly string[]
  readonly evidence: readonly { readonly id: unknown; readonly quote: string }[]
}

/** Fewer than three alike could point to one person, and are no theme. */
const SMALLEST = 3
const WORDS = 6
const QUOTES = 3

/** Words that every kind of care writing holds tell no new theme. */
const usual = new Set(
  'resident staff carer person people today time day night morning afternoon evening when then after before said says told asked went there which who will would could about into out up down one two all very just only also some other more i we you my our me us did do does no so but if what how now because again'
    .split(' ')
    .map(stem),
)

/**
 * Groups texts by the words they share (NMF of word counts by rarity) and gives the groups of three or more, largest first.
 * At most `most` groups; the same `seed` gives the same groups.
 */
export function suggestThemes(
  texts: readonly Text[],
  { most = 5, seed = 1 }: { most?: number; seed?: number },
): SuggestedTheme[] {
  const { table, words } = tableOf(texts)
  const topics = Math.min(most, Math.floor(texts.length / SMALLEST))
  if (topics === 0 || words.length === 0) return []
  const factors = factorise(table, words.length, topics, seed)
  return factors.topics
    .map((weights, k) => suggestion(texts, words, factors, weights, k))
    .filter(({ count }) => count >= SMALLEST)
    .sort((a, b) => b.count - a.count)
}

function suggestion(
  texts: readonly Text[],
  words: readonly string[],
  factors: Factors,
  weights: readonly number[],
  topic: number,
): SuggestedTheme {
  const telling = words
    .map((word, column) => ({ word, weight: weights[column] ?? 0 }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, WORDS)
    .filter(({ weight }) => weight > 0)
    .map(({ word }) => word)
  const members = texts
    .map((text, i) => ({ text, row: factors.rows[i] ?? [] }))
    .filter(({ row }) => (row[topic] ?? 0) > 1e-6 && Math.max(...row) === row[topic])
    .sort((a, b) => (b.row[topic] ?? 0) - (a.row[topic] ?? 0))
  const told = new Set(telling.map(stem))
  const evidence = members.slice(0, QUOTES).map(({ text }) => ({
    id: text.id,
    quote: quote(text.text, sentence => splitWords(sentence).some(word => told.has(stem(word)))),
  }))
  return { name: null, count: members.length, words: telling, evidence }
}

/** Texts by words that at least two of them hold, each weighed by how few hold it and brought to length one. */
function tableOf(texts: readonly Text[]): { table: Sparse; words: string[] } {
  const counts = texts.map(({ text }) => countsOf(text))
  const held = new Map<string, number>()
  for (const each of counts) for (const word of each.keys()) held.set(word, (held.get(word) ?? 0) + 1)
  const words = [...held].filter(([, texts]) => texts > 1).map(([word]) => word)
  const columns = new Map(words.map((word, column) => [word, column]))
  const table = counts.map(each =>
    toLengthOne(
      [...each].flatMap(([word, count]) => {
        const column = columns.get(word)
        const rarity = Math.log(1 + texts.length / (held.get(word) ?? 1))
        return column === undefined ? [] : [[column, (1 + Math.log(count)) * rarity] as [number, number]]
      }),
    ),
  )
  return { table, words: words.map(word => spoken(texts, word)) }
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of splitWords(text).map(stem)) {
    if (word.length < 3 || /\d/.test(word) || stopWords.has(word) || usual.has(word)) continue
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

function toLengthOne(row: [number, number][]): [number, number][] {
  const length = Math.hypot(...row.map(([, value]) => value)) || 1
  return row.map(([column, value]) => [column, value / length])
}

/** A stem is no word: the first word of the texts that has it stands for it. */
function spoken(texts: readonly Text[], stemmed: string): string {
  for (const { text } of texts) for (const word of splitWords(text)) if (stem(word) === stemmed) return word
  return stemmed
}
