import { ok, type Result, refused } from '#platform/result'
import { plainDate } from '#platform/time'
import { type Field, fieldOf } from '../reference/fields.data.ts'
import type { Facts, FactValue } from './condition.ts'
import { readMoment } from './read-moment.ts'

export type ReadFacts = { readonly facts: Facts; readonly ignored: readonly string[] }

/**
 * Reads facts that somebody gives by their fields. A value that its field cannot have is refused, with the field; a field that
 * no rule knows is named in `ignored`, so that a slip of the pen is not taken for a fact.
 */
export function readFacts(given: Readonly<Record<string, unknown>>): Result<ReadFacts, 'fact-unreadable'> {
  const facts: Record<string, FactValue | null> = {}
  const ignored: string[] = []
  for (const [name, value] of Object.entries(given)) {
    const field = fieldOf(name)
    const read = field && readFact(field, value)
    if (!field) ignored.push(name)
    else if (read === undefined) return refused('fact-unreadable', name)
    else facts[name] = read
  }
  return ok({ facts, ignored })
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
