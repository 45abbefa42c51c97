import type { Span } from './span.ts'
import { roles } from './words/cues.data.ts'
import { fold } from './words/fold.ts'
import { bodies, generic, smallBodies, spots } from './words/organisations.data.ts'
import { isCareWord, isVeryCommon } from './words/vocabulary.ts'

const part = "(?:\\p{Lu}[\\p{L}'’-]*|St\\.?)"
const run = `${part}(?: (?:${part}|&|and|of|y|the))* `
const kinds = `${bodies}|${spots}`
const pattern = new RegExp(
  `(?<![\\p{L}\\d])(?<name>${run})(?<kind>${kinds})(?: (?:${kinds}))*(?![\\p{L}-])`,
  'gu',
)
const shouted = new RegExp(
  `(?<![\\p{L}\\d])(?<name>[\\p{Lu}'’-]{3,} )(?<kind>${kinds.toUpperCase()})(?: (?:${kinds.toUpperCase()}))*(?![\\p{L}-])`,
  'gu',
)
// A writer in a hurry leaves the capital of what it is: "Cwm Gwyn hospital".
const small = new RegExp(
  `(?<![\\p{L}\\d])(?<name>${part} (?:${part} ){0,2})(?<kind>${smallBodies})(?!\\p{L})`,
  'gu',
)
const seat =
  /\b(?:University|College|Bank|Church|Hospital|Diocese|Council|Borough|City|School|Royal Borough|Sisters|Convent|Our Lady|Friends|Knights|Church|House|Order) of (?:the )?(?:\p{Lu}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’-]*)*/gu
const body = new RegExp(`^(?:${bodies})$`, 'i')

/** Organisations and parts of a house: names with a capital that end in what they are, such as Surgery, Council or Wing. */
export function findOrganisations(text: string): Span[] {
  const seats = [...text.matchAll(seat)].map(
    ({ 0: it, index }) =>
      ({ start: index, end: index + it.length, label: 'ORGANISATION', certainty: 'possible' }) as const,
  )
  const named = [...text.matchAll(pattern), ...text.matchAll(shouted), ...text.matchAll(small)].flatMap(
    match => {
      const whole = match[0]
      const words = (match.groups?.name ?? '').trim().split(' ')
      const skipped = leadingGeneric(words)
      if (skipped === words.length) return []
      const start =
        match.index + words.slice(0, skipped).reduce((length, word) => length + word.length + 1, 0)
      const label = body.test(match.groups?.kind ?? '') ? 'ORGANISATION' : 'LOCATION'
      return [{ start, end: match.index + whole.length, label, certainty: 'possible' } as const]
    },
  )
  return [...seats, ...named]
}

function isShouted(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase()
}

function leadingGeneric(words: readonly string[]): number {
  const first = words.findIndex(
    word =>
      /^\p{Lu}/u.test(word) &&
      !generic.has(word.toLowerCase()) &&
      !(isShouted(word) && isVeryCommon(fold(word))),
  )
  if (first < 0) return words.length
  return words[first - 1] === 'The' ? first - 1 : first
}

const loose =
  /(?<=\b(?:from|at|by|via|with|called|near|for|to|of|in) )(?:The )?\p{Lu}[\p{Ll}'’-]+(?: (?:(?:&|and|of|y|the|in) )?\p{Lu}[\p{Ll}'’-]+)+|(?<=\p{Ll},? )The \p{Lu}[\p{Ll}'’-]+/gu

/** Names of several words, or with their own The, that say no kind: "from Golden Years", "at The Laurels". */
export function findLooseNames(text: string): Span[] {
  return [...text.matchAll(loose)].flatMap(({ 0: it, index }) => {
    const words = it.split(' ').filter(word => /^\p{Lu}/u.test(word) && word !== 'The')
    const plain = words.every(
      word => generic.has(word.toLowerCase()) || isCareWord(fold(word)) || roles.has(fold(word)),
    )
    return plain
      ? []
      : [{ start: index, end: index + it.length, label: 'ORGANISATION', certainty: 'possible' } as const]
  })
}
