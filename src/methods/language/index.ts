/** Every id that proposeCategory can give, for holding a list of categories against it. */

export type { Deidentified } from './deidentify/deidentify.ts'
export type { RosterEntry } from './deidentify/find-roster.ts'
export type { Certainty, Label, Span } from './deidentify/span.ts'
export type { Finding, LensResult, Level } from './lens/finding.ts'
/** Loads the finder of names, numbers and places that could tell who a text is about, when it is first wanted. */
export { type Deidentify, openDeidentifier } from './open-deidentifier.ts'
/** Loads the lens, with its lexicon and its model of English, when it is first wanted. */
export { openLens } from './open-lens.ts'
/** Reads a collection of care writing and finds texts that are alike, by concept and word, with reasons. */
export { type FindSimilar, openSimilar } from './open-similar.ts'
/** Loads what counts the themes of care writing and suggests, without a name, groups that no theme explains. */
export { type FindThemes, openThemes } from './open-themes.ts'
export { proposableIds } from './proposable-ids.ts'
/** Reads a story's ordinary words and proposes at most three incident categories, each with the words that point to it. */
export { type CategoryProposal, proposeCategory } from './propose-category.ts'
export type { Text } from './similar/index-texts.ts'
export type { Neighbour } from './similar/nearest.ts'
export type { Evidence, ThemeCount, Themes } from './themes/find-themes.ts'
export type { SuggestedTheme } from './themes/suggest-themes.ts'
