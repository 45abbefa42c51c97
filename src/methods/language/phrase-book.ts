import { categoryWords, setAside } from './category-words.data.ts'
import { type Phrase, readPhrase } from './phrase.ts'

/** A phrase and what it points to; no category means that its words are set aside. */
export type Entry = { readonly phrase: Phrase; readonly category?: string; readonly subcategory?: string }

const phrases = (line: string) => line.split(',').map(written => readPhrase(written.trim()))

function entries(): Entry[] {
  const list: Entry[] = phrases(setAside).map(phrase => ({ phrase }))
  for (const { category, words, subcategories } of categoryWords) {
    list.push(...phrases(words).map(phrase => ({ phrase, category })))
    for (const [name, line] of Object.entries(subcategories)) {
      list.push(...phrases(line).map(phrase => ({ phrase, category, subcategory: `${category}.${name}` })))
    }
  }
  return list
}

const opening = (word: string) => word.slice(0, 2)

const byOpening = Map.groupBy(entries(), entry => opening(entry.phrase.words[0]?.text ?? ''))

/** The phrases that could start with a word; looked up by its first two letters, so a long text costs little. */
export function phrasesStarting(word: string): readonly Entry[] {
  return byOpening.get(opening(word)) ?? []
}
