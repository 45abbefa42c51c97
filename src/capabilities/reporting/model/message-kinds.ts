import type { Access } from '#capabilities/identity'

/** What a reporter is told, in order (product.md, the learning cycle); the journey on their pages shows these. */
export const stages = ['received', 'thanked', 'looking', 'found', 'changed', 'worked'] as const

export type Stage = (typeof stages)[number]

type Row = {
  /** The stage the reporter's journey has reached once they were told this. */
  reaches: Stage | 'finished'
  /** Any of these rows of the access table lets a colleague write it. */
  writers: readonly Access[]
  why: string
}

/** What the service can write to a reporter's thread. The reporter's own answers and additions need no row: always. */
export const serviceMessages = {
  thanks: {
    reaches: 'thanked',
    writers: ['report:answer'],
    why: 'A thank-you comes from a person, soon, before anything is known.',
  },
  question: {
    reaches: 'looking',
    writers: ['report:answer', 'review:write'],
    why: 'Whoever tries to understand may ask; a question shows that somebody is looking.',
  },
  news: {
    reaches: 'looking',
    writers: ['report:answer', 'review:write'],
    why: 'First news within days, also when there is little to say yet.',
  },
  reason: {
    reaches: 'looking',
    writers: ['report:answer', 'review:write'],
    why: 'When it takes longer than promised, they hear why, and the promise begins again.',
  },
  found: {
    reaches: 'found',
    writers: ['review:write'],
    why: 'What was understood about the system, from those who reviewed it.',
  },
  changed: {
    reaches: 'changed',
    writers: ['change:agree', 'change:do'],
    why: 'What is done differently now, from those who agreed it or did it.',
  },
  outcome: {
    reaches: 'finished',
    writers: ['incident:close'],
    why: 'Whether it worked; without it the record cannot close.',
  },
} as const satisfies Record<string, Row>

export type ServiceMessage = keyof typeof serviceMessages

/** What is written with the form to write to a reporter; thanks and the outcome have forms of their own. */
export const kindsToWrite = [
  'question',
  'news',
  'reason',
  'found',
  'changed',
] as const satisfies readonly ServiceMessage[]

export type KindToWrite = (typeof kindsToWrite)[number]

/** Everything a thread can hold. */
export type MessageKind = ServiceMessage | 'answer' | 'addition'
