import { proposeCategory } from '#methods/language'
import { categories, categoryLabel, categoryOf } from '../reference/categories.ts'

export type CategoryOffer = { id: string; label: string; why: string }

const atMost = 6

/** At most three categories that the words of the stories point to, each with why; a person chooses, or none. */
export function categoriesFromStories(stories: readonly string[]): CategoryOffer[] {
  return offers(stories.join('\n')).slice(0, 3)
}

/** Categories for words that somebody typed: by ordinary words that mean them, then by the words of the list itself. */
export function categoriesForWords(words: string): CategoryOffer[] {
  const byMeaning = offers(words, 1)
  const said = new Set(byMeaning.map(each => each.id))
  return [...byMeaning, ...byLabel(words).filter(each => !said.has(each.id))].slice(0, atMost)
}

function offers(text: string, enough?: number): CategoryOffer[] {
  return proposeCategory(text, enough).map(({ category, subcategory, why }) => {
    const id = subcategory ?? category
    return { id, label: categoryLabel(id), why }
  })
}

function byLabel(words: string): CategoryOffer[] {
  const typed = words
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(each => each.length > 2)
  if (typed.length === 0) return []
  return categories
    .flatMap(category => [category.id, ...category.subcategories.map(sub => sub.id)])
    .map(id => ({ id, label: categoryLabel(id) }))
    .filter(({ label }) => typed.every(each => label.toLowerCase().includes(each)))
    .map(each => ({ ...each, why: 'From the list.' }))
}

/** The choice that an earlier look kept, as one more offer; nothing when it is offered already. */
export function keptCategory(id: string | undefined, among: readonly CategoryOffer[]): CategoryOffer[] {
  if (!id || !categoryOf(id) || among.some(each => each.id === id)) return []
  return [{ id, label: categoryLabel(id), why: 'As it is kept now.' }]
}
