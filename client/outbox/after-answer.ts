import type { Why } from './kept-report.ts'

/** What the server says to a report; 'fault' when something else answered, a hotel's sign-in page or a proxy; 'none' when nothing did. */
export type AnswerKind = 'received' | 'repeated' | Why | 'later' | 'unknown-key' | 'fault' | 'none'

/** What becomes of a report on the phone after each answer. Reasons are comments, because the browser has no use for them. */
export const outboxTable = {
  received: 'sent',
  // An earlier try got there, and its answer was lost on the way.
  repeated: 'sent',
  // No signal: it is tried again.
  none: 'waiting',
  // Much came from this network just now: it is tried again.
  later: 'waiting',
  // Nobody refused it: it is tried again.
  fault: 'waiting',
  // A server that was started without all its keys may have them tomorrow.
  'unknown-key': 'waiting',
  // Its form was sent before with other words: the first stands, and its writer decides about this one.
  'other-words': 'other-words',
  // Something is missing that only its writer knows.
  invalid: 'invalid',
  // The place has closed; its writer may know another.
  'unknown-place': 'unknown-place',
  // Nobody can open it any more, and its writer must know.
  damaged: 'damaged',
} as const satisfies Record<AnswerKind, 'sent' | 'waiting' | Why>

/** Whether a report waits though there was signal: something answered, and did not take it in. */
export function isPutOff(kind: AnswerKind): boolean {
  return kind !== 'none' && outboxTable[kind] === 'waiting'
}

/** The kind of an answer's `outcome`; one that we do not know is not from a server that keeps reports. */
export function answerKind(outcome: unknown): AnswerKind {
  return typeof outcome === 'string' && Object.hasOwn(outboxTable, outcome)
    ? (outcome as AnswerKind)
    : 'fault'
}
