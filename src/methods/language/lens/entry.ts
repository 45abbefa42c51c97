import additions from './additions.json' with { type: 'json' }
import lexicon from './blame-lexicon.json' with { type: 'json' }
import type { Level } from './finding.ts'

/** One entry of the lexicon as it is written. */
export type Written = {
  readonly id: string
  readonly category: string
  readonly pattern: string
  readonly level: string
  readonly why: string
  readonly suggestion: string
  readonly example: string
  readonly exceptions: readonly string[]
  readonly falsePositiveExamples: readonly string[]
  /** The writer is its subject and somebody else its object, so that it is no account of one's own slip. */
  readonly aboutOthers?: boolean
}

/** An entry ready to look with; every expression is global and takes no notice of capitals. */
export type Entry = Omit<Written, 'pattern' | 'exceptions' | 'level'> & {
  readonly level: Level
  readonly pattern: RegExp
  readonly exceptions: readonly RegExp[]
}

/** Which version of the lexicon, and of our additions to it, a finding came from. */
export const lexiconVersion = `${lexicon.version}+${additions.version}`

/** The lexicon as it was copied in, then our additions. */
export const writtenEntries: readonly Written[] = [
  ...lexicon.entries,
  ...additions.entries.map(entry => ({ ...entry, pattern: `\\b(?:${entry.patterns.join('|')})\\b` })),
]

const moreExceptions = new Map<string, readonly string[]>(Object.entries(additions.exceptions))

const expression = (source: string) => new RegExp(source, 'gi')

/** Everything the lens looks for, with our additional exceptions among the lexicon's own. */
export const entries: readonly Entry[] = writtenEntries.map(written => ({
  ...written,
  level: levelOf(written.level),
  pattern: expression(written.pattern),
  exceptions: [...written.exceptions, ...(moreExceptions.get(written.id) ?? [])].map(expression),
}))

/** Phrases that stop any entry; they are plain words, so what would mean something in an expression is escaped. */
export const safePhrases: readonly RegExp[] = [...lexicon.globalSafePhrases, ...additions.safePhrases].map(
  phrase => expression(phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
)

function levelOf(written: string): Level {
  if (written === 'info' || written === 'nudge' || written === 'review') return written
  throw new Error(`the lexicon knows no level called ${written}`)
}
