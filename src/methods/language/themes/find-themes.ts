import { findConcepts } from '../concepts/concept-book.ts'
import { themes } from '../concepts/concepts.data.ts'
import type { Text } from '../similar/index-texts.ts'
import { quote } from './quote.ts'
import { type SuggestedTheme, suggestThemes } from './suggest-themes.ts'

/** The words of one text that speak for a theme. */
export type Evidence = { readonly id: unknown; readonly quote: string }

/** A theme of care writing with the number and share of texts that speak of it. A text may speak of several. */
export type ThemeCount = {
  readonly theme: string
  readonly label: string
  readonly count: number
  readonly share: number
  readonly evidence: readonly Evidence[]
}

/** Themes, most frequent first, and what no theme explains. */
export type Themes = {
  readonly themes: readonly ThemeCount[]
  readonly unexplained: {
    readonly count: number
    readonly share: number
    /** Groups among them that could be new themes; a person looks, and names them or not. */
    readonly suggested: readonly SuggestedTheme[]
  }
}

/** One weak word ("food", "family") does not make a text speak of a theme; one clear phrase or two weak words do. */
const ENOUGH = 2

/** A theme that a text only brushes counts when it has at least this share of what the text's main theme has. */
const BESIDE_THE_MAIN = 1 / 3

const QUOTES = 3

/** Counts the themes of texts by the words in concepts.data.ts, with quotes, and looks for groups among the rest. `seed` fixes the groups. */
export function findThemes(texts: readonly Text[], options: { most?: number; seed?: number } = {}): Themes {
  const scored = texts.map(text => ({ text, scores: scoresOf(text.text) }))
  const counted = themes
    .map(theme => countTheme(theme, scored, texts.length))
    .filter(({ count }) => count > 0)
  const rest = scored.filter(({ scores }) => scores.size === 0).map(({ text }) => text)
  return {
    themes: counted.sort((a, b) => b.count - a.count),
    unexplained: {
      count: rest.length,
      share: shareOf(rest.length, texts.length),
      suggested: suggestThemes(rest, options),
    },
  }
}

type Scored = { readonly text: Text; readonly scores: ReadonlyMap<string, number> }

/** How much a text speaks of each theme that it speaks of; the same words said again add nothing. */
function scoresOf(text: string): Map<string, number> {
  const scores = new Map<string, number>()
  const said = new Set<string>()
  for (const { concept, words, weak } of findConcepts(text)) {
    if (said.has(`${concept.theme} ${words}`)) continue
    said.add(`${concept.theme} ${words}`)
    scores.set(concept.theme, (scores.get(concept.theme) ?? 0) + (weak ? 1 : 2))
  }
  const most = Math.max(...scores.values())
  return new Map([...scores].filter(([, score]) => score >= ENOUGH && score >= most * BESIDE_THE_MAIN))
}

function countTheme(
  { theme, label }: { theme: string; label: string },
  scored: readonly Scored[],
  of: number,
): ThemeCount {
  const speaking = scored.filter(({ scores }) => scores.has(theme))
  const evidence = speaking
    .toSorted((a, b) => (b.scores.get(theme) ?? 0) - (a.scores.get(theme) ?? 0))
    .slice(0, QUOTES)
    .map(({ text }) => ({ id: text.id, quote: quote(text.text, sentence => saysTheme(sentence, theme)) }))
  return { theme, label, count: speaking.length, share: shareOf(speaking.length, of), evidence }
}

function saysTheme(sentence: string, theme: string): boolean {
  return findConcepts(sentence).some(({ concept, weak }) => concept.theme === theme && !weak)
}

function shareOf(count: number, of: number): number {
  return of === 0 ? 0 : Number((count / of).toFixed(4))
}
