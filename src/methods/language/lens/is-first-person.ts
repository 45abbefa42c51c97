import lexicon from './blame-lexicon.json' with { type: 'json' }
import type { Entry } from './entry.ts'
import type { Span } from './span.ts'

const rule = lexicon.firstPerson
const precededBy = new RegExp(rule.precededBy, 'i')
const insideMatch = new RegExp(rule.insideMatch, 'i')
const followedBy = new RegExp(rule.followedBy, 'i')
const REACH = 60

/** Said once to a reporter who tells what they themselves did. */
export const supportMessage: string = rule.supportMessage

/**
 * Whether the writer speaks of what they themselves did (the lexicon's `firstPerson` rule): such words are thanked and
 * never corrected. Entries of level review, and categories that can hide harm, are never switched off by it.
 */
export function isFirstPerson(text: string, { start, end }: Span, entry: Entry): boolean {
  if (entry.aboutOthers || !rule.appliesToLevels.includes(entry.level)) return false
  if (!rule.appliesToCategories.includes(entry.category)) return false
  const found = text.slice(start, end)
  if (insideMatch.test(found) || precededBy.test(clauseBefore(text, start))) return true
  const looksAhead = entry.category === 'hindsight' || /\bif\b/i.test(found)
  return looksAhead && followedBy.test(text.slice(end, end + REACH))
}

/** The 60 characters before, cut at the last . ! ? ; or line break (the rule's `clauseHint`). */
function clauseBefore(text: string, start: number): string {
  return (
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?;\r\n]/)
      .at(-1) ?? ''
  )
}
