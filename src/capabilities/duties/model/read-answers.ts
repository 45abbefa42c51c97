import { ok, type Result, refused } from '#platform/result'
import { type Field, fieldOf } from '../reference/fields.data.ts'
import { momentFieldNamed } from '../reference/moments.data.ts'
import type { FactValue } from './condition.ts'
import { readFact } from './read-facts.ts'

export type AnswerRefusal = 'answer-unreadable'

/** Grades of harm belong to the first look, and the nation to the service. */
const notAsked = new Set(['harm.physical', 'harm.psychological', 'incident.category', 'incident.subcategory'])

/** How a fact or a moment is asked for; undefined when nobody is asked for it here. */
export function askedField(name: string): Field | undefined {
  return notAsked.has(name) ? undefined : (fieldOf(name) ?? momentFieldNamed(name))
}

/**
 * Reads the answers of a form: "yes", "no", a number, a choice, a day with a time. "not-known" takes an answer back; an empty
 * text leaves the question. Names that nobody asks for are left out.
 */
export function readAnswers(
  given: Readonly<Record<string, unknown>>,
): Result<ReadonlyMap<string, FactValue | null>, AnswerRefusal> {
  const answers = new Map<string, FactValue | null>()
  for (const [name, text] of Object.entries(given)) {
    const field = askedField(name)
    if (!field || typeof text !== 'string' || text.trim() === '') continue
    const value = readFact(field, typedValue(field, text.trim()))
    if (value === undefined) return refused('answer-unreadable', name)
    answers.set(name, value)
  }
  return ok(answers)
}

const words: Readonly<Record<string, boolean>> = { yes: true, no: false }

function typedValue(field: Field, text: string): unknown {
  if (text === 'not-known') return null
  if (field.kind === 'yes-no') return words[text]
  return field.kind === 'number' ? Number(text) : text
}
