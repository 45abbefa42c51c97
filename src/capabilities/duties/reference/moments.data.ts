import type { Field } from './fields.data.ts'
import type { ClockMoment } from './rules.ts'

type MomentField = {
  readonly field: string
  readonly name: string
  readonly asks: string
  readonly hint?: string
}

/**
 * The moments from which clocks run. The list of facts has the first two; the others are asked for once a duty with such a
 * clock is indicated.
 */
export const momentFields: Readonly<Record<ClockMoment, MomentField>> = {
  awareness: {
    field: 'incident.awareAt',
    name: 'when we knew',
    asks: 'When did the registered person or controller know?',
  },
  incident_date: { field: 'incident.occurredAt', name: 'when it happened', asks: 'When did it happen?' },
  diagnosis: {
    field: 'moment.diagnosis',
    name: 'the diagnosis',
    asks: 'When did we have the doctor’s written diagnosis?',
  },
  outcome_known_or_withdrawn: {
    field: 'moment.outcome',
    name: 'when the outcome was known or the request withdrawn',
    asks: 'When was the outcome known, or the request withdrawn?',
  },
  both_conditions_met: {
    field: 'moment.bothConditionsMet',
    name: 'when both conditions were met',
    asks: 'When were both conditions met: removed from regulated activity, and harm or risk of harm?',
  },
  decision: { field: 'moment.decision', name: 'the decision', asks: 'When was it decided?' },
}

/** The field of a moment that is in no list of facts; undefined for any other name. */
export function momentFieldNamed(name: string): Field | undefined {
  const found = Object.values(momentFields).find(each => each.field === name && name.startsWith('moment.'))
  return found && { kind: 'moment', asks: found.asks, name: found.name }
}
