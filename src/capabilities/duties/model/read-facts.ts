import { plainDate } from '#platform/time'
import { type Field, fieldOf } from '../reference/fields.data.ts'
import type { Facts, FactValue } from './condition.ts'
import { readMoment } from './read-moment.ts'

export type ReadFacts = {
  readonly facts: Facts
  /** Names that no rule knows: whoever builds on this may send more than we ask for, or has made a slip of the pen. */
  readonly ignored: readonly string[]
  /** Known names whose value they cannot have. */
  readonly unreadable: readonly string[]
}

/**
 * Reads facts that somebody gives by their fields. A value that its field cannot have is not known, which is never a no; it and
 * every name that no rule knows are named, so that neither is taken for a fact in silence.
 */
export function readFacts(given: Readonly<Record<string, unknown>>): ReadFacts {
  const facts: Record<string, FactValue | null> = {}
  const ignored: string[] = []
  const unreadable: string[] = []
  for (const [name, value] of Object.entries(given)) {
    const field = fieldOf(name)
    const read = field && readFact(field, value)
    if (!field) ignored.push(name)
    else if (read === undefined) unreadable.push(name)
    else facts[name] = read
  }
  return { facts, ignored, unreadable }
}

/** One value as its field has it; null for not known; undefined when the field cannot have it. */
export function readFact(field: Field, value: unknown): FactValue | null | undefined {
  if (value === null || (value === 'unknown' && !isChoice(field, 'unknown'))) return null
  switch (field.kind) {
    case 'yes-no':
      return typeof value === 'boolean' ? value : undefined
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined
    case 'choice':
      return chosen(field, value)
    case 'moment':
      return typeof value === 'string' && (plainDate(value) || readMoment(value)) ? value : undefined
    case 'text':
      return typeof value === 'string' ? value : undefined
  }
}

// A spreadsheet turns the category of a pressure ulcer into a number.
function chosen(field: Field, value: unknown): string | undefined {
  const name = typeof value === 'number' ? String(value) : value
  return typeof name === 'string' && isChoice(field, name) ? name : undefined
}

function isChoice(field: Field, value: string): boolean {
  return field.kind === 'choice' && Object.hasOwn(field.choices, value)
}
