/** Every id that proposeCategory can give, for holding a list of categories against it. */

export type { Finding, LensResult, Level } from './lens/finding.ts'
/** Loads the lens, with its lexicon and its model of English, when it is first wanted. */
export { openLens } from './open-lens.ts'
export { proposableIds } from './proposable-ids.ts'
/** Reads a story's ordinary words and proposes at most three incident categories, each with the words that point to it. */
export { type CategoryProposal, proposeCategory } from './propose-category.ts'
