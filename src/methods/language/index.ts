/** Every id that proposeCategory can give, for holding a list of categories against it. */
export { proposableIds } from './proposable-ids.ts'
/** Reads a story's ordinary words and proposes at most three incident categories, each with the words that point to it. */
export { type CategoryProposal, proposeCategory } from './propose-category.ts'
