import { type Instant, momentAt, type PlainDate } from '#platform/time'
import type { CandourStepName } from '../contract.ts'
import type { Duty } from '../duty.ts'
import type { Nation } from '../reference/rules.ts'
import { contactIsUnwished } from './candour-steps.ts'
import { dueAt } from './due-at.ts'
import { readPeriod } from './period.ts'

/** The rule on which the letter follows, and the name of its target among those of the organisation. */
export const letterFollows = { rule: 'DOC-R20', target: 'DOC-R20-LETTER', usually: 'P10D' } as const

/** A letter that is still to be written: when they were told, and by when we want it to be there. */
export type LetterOwed = { readonly fromAt: Instant; readonly due: Instant }

type Told = {
  readonly steps: readonly { step: CandourStepName; takenOn: PlainDate }[]
  readonly wishesContact: boolean
  readonly nation: Nation
  /** The target of this organisation, where it has its own. */
  readonly target: string | undefined
}

/**
 * The letter that follows on telling somebody in person, until it is noted as sent: within ten days unless the organisation wants it
 * otherwise. Our own target; regulation 20(4) gives no number, and "ten working days" is a term of the NHS Standard Contract. None is
 * owed where they do not wish contact, or where the duty is known or decided not to be one; while that is not known, it is.
 */
export function letterOwed(
  duties: readonly Pick<Duty, 'rule' | 'truth' | 'decisions'>[],
  { steps, wishesContact, nation, target }: Told,
): LetterOwed | undefined {
  const duty = duties.find(({ rule }) => rule.id === letterFollows.rule)
  const told = steps.find(({ step }) => step === 'told-in-person')
  const period = readPeriod(target ?? letterFollows.usually)
  if (!duty || duty.truth === 'no' || duty.decisions.at(-1)?.decision === 'not-notify' || !told || !period)
    return undefined
  if (steps.some(({ step }) => step === 'written-follow-up') || contactIsUnwished(steps, { wishesContact }))
    return undefined
  const fromAt = momentAt(told.takenOn, '00:00')
  return { fromAt, due: dueAt(period, fromAt, nation) }
}
