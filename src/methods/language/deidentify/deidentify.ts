import { findLooseNames, findOrganisations } from './find-organisations.ts'
import { findPatterns } from './find-patterns.ts'
import { findRoster, type RosterEntry } from './find-roster.ts'
import { findInitials } from './names/find-initials.ts'
import { findPeople } from './names/find-people.ts'
import { findPlaces } from './names/find-places.ts'
import { findProperNouns } from './names/find-proper-nouns.ts'
import { placeholdersIn, replaceSpans } from './placeholders.ts'
import { settle } from './settle.ts'
import { overlap, type Span } from './span.ts'
import { withoutSetPhrases } from './without-set-phrases.ts'

/** What was found in a text, and the text with a placeholder for each. */
export type Deidentified = { readonly spans: readonly Span[]; readonly text: string }

/**
 * Finds what could tell who a text is about and writes the text without it. It misses some and hides too much elsewhere: a
 * person has to read the result before it is shared, and it must never be called anonymous. `roster` are names known to stand
 * in it, which are always found and always *certain*. Refuses nothing; an empty text has no spans.
 */
export function deidentify(text: string, roster: readonly RosterEntry[] = []): Deidentified {
  const masked = mask(text)
  const listed = findRoster(masked, roster)
  const patterns = findPatterns(masked)
  const formed = [...listed.filter(name => !patterns.some(span => covers(span, name))), ...patterns]
  const bodies = findOrganisations(masked).filter(span => !formed.some(each => overlap(each, span)))
  const placed = findPlaces(masked)
  const people = findPeople(masked, [...formed, ...bodies])
  const names = [...findInitials(masked), ...people]
  const told = settle([...formed, ...bodies, ...names, ...placed], masked)
  const loose = [...findLooseNames(masked), ...findProperNouns(masked)].filter(
    span => !told.some(each => overlap(each, span)),
  )
  const spans = withoutSetPhrases(settle([...told, ...loose], masked), masked)
  return { spans, text: replaceSpans(text, spans, roster) }
}

function covers(span: Span, name: Span): boolean {
  return span.certainty === 'certain' && span.start <= name.start && name.end <= span.end
}

// A placeholder is read as a mark of punctuation as long as itself, and every kind of space and hyphen as the plain one, so
// that offsets stay.
function mask(text: string): string {
  const plain = text
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g, ' ')
    .replace(/[\u2010-\u2012\u2212\uFE63\uFF0D]/g, '-')
  return placeholdersIn(text).reduce(
    (masked, { start, end }) => masked.slice(0, start) + '_'.repeat(end - start) + masked.slice(end),
    plain,
  )
}
