import type { CandourStepName } from '../contract.ts'

type Row = { step: CandourStepName; title: string; asks: string; how: 'each-time' | 'otherwise' }

/**
 * Being open, step by step: regulation 20(2) to (7) of the Health and Social Care Act 2008 (Regulated Activities) Regulations
 * 2014, in the order of domain/duties-and-notifications.md. The last two stand for steps that could not be taken (20(5)).
 */
export const candourTable: readonly Row[] = [
  {
    step: 'told-in-person',
    title: 'Told in person',
    asks: 'As soon as is reasonably practicable. Who told whom, where, and who was with them?',
    how: 'each-time',
  },
  {
    step: 'known-and-not-known',
    title: 'What we know and what we don’t',
    asks: 'A true account of all the facts known on that day, and what is not known yet.',
    how: 'each-time',
  },
  {
    step: 'apology',
    title: 'An apology',
    asks: 'The words that were said. Saying sorry is not admitting liability (Compensation Act 2006, section 2).',
    how: 'each-time',
  },
  {
    step: 'support',
    title: 'Support offered',
    asks: 'What was offered to the person and their family, and what they took up.',
    how: 'each-time',
  },
  {
    step: 'enquiries',
    title: 'How we look into it',
    asks: 'What was said about the enquiries that follow, and when they will hear.',
    how: 'each-time',
  },
  {
    step: 'written-follow-up',
    title: 'Followed up in writing',
    asks: 'That the letter was given or sent, and how. The letter itself is drafted below.',
    how: 'each-time',
  },
  {
    step: 'outcome',
    title: 'What came of it, in writing',
    asks: 'The results of the enquiries, as they were written to them.',
    how: 'each-time',
  },
  {
    step: 'not-reached',
    title: 'They could not be reached',
    asks: 'Each attempt, and how it was made.',
    how: 'otherwise',
  },
  {
    step: 'no-contact-wished',
    title: 'They do not wish contact',
    asks: 'What they said, and how they can come back to us whenever they want.',
    how: 'otherwise',
  },
]

/** The rules that ask us to tell the person and their family: above the threshold of regulation 20, and below it. */
export const asksToTell: readonly string[] = ['DOC-R20', 'CANDOUR-GENERAL']

/**
 * Whether they do not wish contact: they said so when we asked how to reach them, or it is the last word among the steps. A step that
 * they took part in later takes that one back.
 */
export function contactIsUnwished(
  steps: readonly { step: CandourStepName }[],
  told?: { wishesContact: boolean },
): boolean {
  if (told?.wishesContact === false) return true
  const last = steps.filter(({ step }) => step !== 'not-reached').at(-1)
  return last?.step === 'no-contact-wished'
}

/** The steps that are still to be taken, in their order; none of them where contact is not wished. */
export function stepsToTake(steps: readonly { step: CandourStepName }[]): CandourStepName[] {
  if (contactIsUnwished(steps)) return []
  const taken = new Set(steps.map(({ step }) => step))
  return candourTable
    .filter(({ step, how }) => how === 'each-time' && !taken.has(step))
    .map(({ step }) => step)
}
