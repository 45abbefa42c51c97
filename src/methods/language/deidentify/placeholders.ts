import { nameOf, type RosterEntry } from './find-roster.ts'
import type { Label, Span } from './span.ts'
import { formalTitles } from './words/cues.data.ts'
import { fold } from './words/fold.ts'

const called: Record<Label, string> = {
  PERSON: 'Person',
  NHS_NUMBER: 'NHS number',
  PHONE: 'Phone',
  EMAIL: 'Email',
  POSTCODE: 'Postcode',
  ADDRESS: 'Address',
  DATE_OF_BIRTH: 'Date of birth',
  DATE: 'Date',
  AGE_OVER_89: 'Age over 89',
  ROOM: 'Room',
  ORGANISATION: 'Organisation',
  LOCATION: 'Location',
  ID: 'Reference',
  URL: 'Link',
  OTHER: 'Detail',
}
const kinds = ['Resident', ...Object.values(called)].join('|')
const written = new RegExp(`\\[(${kinds}) (\\d+)\\]`, 'g')
const resident =
  /\b(?:resident|residents?:|res|tenant|service user|su|patient|pt|client)\s+(?:(?:mr|mrs|ms|miss)\.?\s+)?$/i

/** Where placeholders stand in a text already, so that they are not read as something to hide. */
export function placeholdersIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(written)].map(({ 0: it, index }) => ({ start: index, end: index + it.length }))
}

/**
 * Writes a text with a placeholder for each span: `[Person 1]`, `[Date 2]`. Within one text the same name, whole or in part,
 * has the same placeholder; numbers go on from those of placeholders that stand in the text already.
 */
export function replaceSpans(text: string, spans: readonly Span[], roster: readonly RosterEntry[]): string {
  const people = groupPeople(text, spans)
  const numbers = highestNumbers(text)
  const given = new Map<string, string>()
  const residents = new Set(
    spans.filter(span => isResident(text, span, roster)).map(span => people.get(span)),
  )
  let result = ''
  let from = 0
  for (const span of spans) {
    const person = people.get(span)
    const key = person ?? `${span.label}:${fold(text.slice(span.start, span.end)).replace(/\s+/g, ' ')}`
    const kind = person === undefined ? called[span.label] : residents.has(person) ? 'Resident' : 'Person'
    if (!given.has(key)) given.set(key, numbered(kind, numbers))
    result += text.slice(from, span.start) + given.get(key)
    from = span.end
  }
  return result + text.slice(from)
}

// Residents and other people are counted together, so that no two people have one number.
function numbered(kind: string, numbers: Map<string, number>): string {
  const counted = kind === 'Resident' ? 'Person' : kind
  const number = (numbers.get(counted) ?? 0) + 1
  numbers.set(counted, number)
  return `[${kind} ${number}]`
}

function highestNumbers(text: string): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const [, kind = '', number] of text.matchAll(written)) {
    const counted = kind === 'Resident' ? 'Person' : kind
    numbers.set(counted, Math.max(numbers.get(counted) ?? 0, Number(number)))
  }
  return numbers
}

/** One key for each person: a part of a name belongs to the only longer name that has it. */
function groupPeople(text: string, spans: readonly Span[]): Map<Span, string> {
  const names = new Map<Span, readonly string[]>()
  for (const span of spans)
    if (span.label === 'PERSON') names.set(span, partsOf(text.slice(span.start, span.end)))
  const whole = [...new Set([...names.values()].map(parts => parts.join(' ')))]
  const keyed = [...names].map(([span, parts]) => [span, `PERSON:${fullest(parts, whole)}`] as const)
  return new Map(keyed)
}

function fullest(parts: readonly string[], whole: readonly string[]): string {
  const own = parts.join(' ')
  const longer = whole.filter(name => name !== own && parts.every(part => name.split(' ').includes(part)))
  const longest = longer.filter(
    name =>
      !longer.some(other => other !== name && name.split(' ').every(part => other.split(' ').includes(part))),
  )
  return longest.length === 1 ? (longest[0] ?? own) : own
}

function partsOf(name: string): string[] {
  const parts = fold(name)
    .split(/[\s.,]+/)
    .filter(Boolean)
  return parts.length > 1 ? parts.filter(part => !formalTitles.has(part)) : parts
}

function isResident(text: string, span: Span, roster: readonly RosterEntry[]): boolean {
  if (span.label !== 'PERSON') return false
  const parts = partsOf(text.slice(span.start, span.end))
  const listed = roster.find(entry => parts.every(part => partsOf(nameOf(entry)).includes(part)))
  if (listed) return typeof listed !== 'string' && listed.as === 'resident'
  return resident.test(text.slice(Math.max(0, span.start - 30), span.start))
}
