import { type CategoryProposal, proposeCategory } from '#methods/language'
import type { Gathered } from './gather-cells.ts'

const AT_MOST = 3

/**
 * Proposes categories for a row: what its own category words say comes first, then what the story says (or, where there
 * is no story, what came of it or what was done). Where both name the same category, the finer of the two stands.
 */
export function proposeForRow(row: Gathered): CategoryProposal[] {
  const theirs = [row.text('subcategory'), row.text('category')].filter(text => text !== null).join(' – ')
  const told = row.text('story') ?? row.text('outcome') ?? row.text('actionTaken') ?? ''
  const fromTheirs = proposeCategory(theirs).map(each => ({
    ...each,
    why: `The register says “${theirs.trim()}”.`,
  }))
  const fromStory = proposeCategory(told)
  const first = fromTheirs.map(each => fromStory.find(other => refines(other, each)) ?? each)
  const rest = fromStory.filter(each => !first.some(other => other.category === each.category))
  return [...first, ...rest].slice(0, AT_MOST)
}

function refines(story: CategoryProposal, theirs: CategoryProposal): boolean {
  return (
    story.category === theirs.category && theirs.subcategory === undefined && story.subcategory !== undefined
  )
}
