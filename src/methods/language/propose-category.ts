import { type Found, findCategoryWords } from './find-category-words.ts'

/** A category that words of a text point to; a person confirms it or not. */
export type CategoryProposal = {
  /** An id of incident-categories.json. */
  readonly category: string
  /** An id of incident-categories.json, when the words say that much. */
  readonly subcategory?: string
  /** The words of the text that point there, in a sentence for the person who confirms. */
  readonly why: string
}

const AT_MOST = 3

/** In a story, one weak word ("transfer", "visit") is not a reason to propose anything. */
const ENOUGH = 2

/** A phrase said three times says no more than one said twice: long stories must not drown short ones. */
const REPEATS = 2

/**
 * Proposes at most three categories for a story, best first, by the ordinary words in it (category-words.data.ts).
 * Empty when no word points anywhere. The order is the sum of the weights of the phrases found, each counted at most twice.
 * `enough` is the least sum: 2 for a story; 1 where somebody typed a few words to find a category, since each was meant.
 */
export function proposeCategory(text: string, enough = ENOUGH): CategoryProposal[] {
  const byCategory = Map.groupBy(findCategoryWords(text), found => found.entry.category ?? '')
  return [...byCategory]
    .map(([category, found]) => ({ category, found, score: scoreOf(found) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score)
    .slice(0, AT_MOST)
    .map(({ category, found }) => proposal(category, found))
}

function scoreOf(found: readonly Found[]): number {
  const byPhrase = Map.groupBy(found, each => each.entry.phrase)
  let score = 0
  for (const [phrase, times] of byPhrase) score += phrase.weight * Math.min(times.length, REPEATS)
  return score
}

function proposal(category: string, found: readonly Found[]): CategoryProposal {
  const subcategory = bestSubcategory(found)
  const why = because(found)
  return subcategory === undefined ? { category, why } : { category, subcategory, why }
}

function bestSubcategory(found: readonly Found[]): string | undefined {
  const bySubcategory = Map.groupBy(found, each => each.entry.subcategory)
  bySubcategory.delete(undefined)
  const ranked = [...bySubcategory].map(([id, each]) => ({ id, score: scoreOf(each) }))
  return ranked.sort((a, b) => b.score - a.score).find(({ score }) => score >= ENOUGH)?.id
}

function because(found: readonly Found[]): string {
  const strongestFirst = [...found].sort((a, b) => b.entry.phrase.weight - a.entry.phrase.weight)
  const said = [...new Set(strongestFirst.map(each => each.said))].slice(0, AT_MOST)
  return `It says ${said.map(words => `“${words}”`).join(', ')}.`
}
