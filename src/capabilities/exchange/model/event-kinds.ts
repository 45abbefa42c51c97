/** The kinds of event of incident-categories.json that a register's own words name. */
export type EventKind = 'incident' | 'near_miss' | 'risk' | 'good_care'

const wordsOf: readonly { readonly kind: EventKind; readonly words: RegExp }[] = [
  { kind: 'near_miss', words: /\bnear[\s-]*miss|\bgood catch/i },
  {
    kind: 'good_care',
    words: /\bgood (?:care|practice)\b|\bcompliment|\bexcellence\b|\bwent well\b|\bpositive event\b/i,
  },
  { kind: 'risk', words: /^\s*(?:risk|hazard|concern|unsafe condition|dangerous occurrence)s?\s*$/i },
  {
    kind: 'incident',
    words:
      /^\s*(?:incident|accident|adverse event|event|serious incident|untoward incident|incident\s*\/\s*accident|accident\s*\/\s*incident)s?\s*$/i,
  },
]

/** The kind of event that a cell names; null when it names none, or is a category ("Fall") instead. */
export function readKind(cell: string): EventKind | null {
  return wordsOf.find(({ words }) => words.test(cell))?.kind ?? null
}
