import { z } from 'zod'

const longest = 20_000
const tooLong = 'Use 20,000 characters or fewer'

// PostgreSQL keeps no NUL in a text; browsers send line breaks as CR LF.
const typed = z
  .string()
  .default('')
  .transform(text => text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim())
const words = (missing: string) => typed.pipe(z.string().min(1, missing).max(longest, tooLong))
const line = (missing: string) =>
  typed.pipe(z.string().min(1, missing).max(200, 'Use 200 characters or fewer'))
const optionalLine = typed.pipe(z.string().max(200, 'Use 200 characters or fewer'))
const day = z.iso.date('Give the day, such as 2026-11-24')
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give the time, such as 14:10')

export const decisionKinds = ['notify', 'not-notify', 'ask-for-advice'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** Answers by field: a text from a form, or undefined when the question was left. */
export const answerQuestions = z.record(z.string(), z.union([z.string(), z.array(z.string())]).optional())

export const decideDuty = z.object({
  decision: z.enum(decisionKinds, 'Choose what you decide'),
  reason: words('Write why, so that anyone can follow it later'),
})
export type DecideDuty = z.infer<typeof decideDuty>

export const noteSending = z.object({
  what: words('Write what was sent or said, and how'),
  sentOn: day,
  sentAt: time,
  sentBy: line('Write who sent it'),
  referenceReceived: optionalLine,
})
export type NoteSending = z.infer<typeof noteSending>

export const noteAgreement = z.object({
  agency: line('Write which agency agreed'),
  agreedOn: day,
  words: words('Write what they agreed to, and who said so'),
})
export type NoteAgreement = z.infer<typeof noteAgreement>

/** Why a record that was kept to named roles is opened again. */
export const openRestricted = z.object({ openedWhy: words('Write why it can be opened again') })
export type OpenRestricted = z.infer<typeof openRestricted>

/** A target of our own: a number of hours, days or working days; an empty number goes back to the default. */
export const setTarget = z.object({
  rule: line('Choose which duty'),
  count: z.preprocess(
    value => (value === '' ? undefined : value),
    z.coerce
      .number('Give a whole number')
      .int('Give a whole number')
      .min(1, 'Give 1 or more')
      .max(999, 'Give 999 or fewer')
      .optional(),
  ),
  unit: z.enum(['hours', 'days', 'working-days'], 'Choose hours, days or working days'),
})
export type SetTarget = z.infer<typeof setTarget>

export const candourSteps = [
  'told-in-person',
  'known-and-not-known',
  'apology',
  'support',
  'enquiries',
  'written-follow-up',
  'outcome',
  'not-reached',
  'no-contact-wished',
] as const
export type CandourStepName = (typeof candourSteps)[number]

export const takeCandourStep = z.object({
  step: z.enum(candourSteps, 'Choose which step it was'),
  takenOn: day,
  words: words('Write what was said or done, and by whom'),
})
export type TakeCandourStep = z.infer<typeof takeCandourStep>

export const askedToLookInto = z.object({ asked: words('Write what they asked, in their words') })

export const writeLetter = z.object({ letter: words('Write the letter') })

export const checkLetter = z.object({
  letterId: z.uuid('Check the letter as it is now'),
  checked: z.literal('yes', 'Say that you read it as its reader will'),
})

export const contactWays = ['in-person', 'phone', 'letter', 'e-mail'] as const
export type ContactWay = (typeof contactWays)[number]

export const keepContact = z.object({
  name: line('Write whom we speak and write to'),
  isToPerson: line('Write who they are to the person, such as “the person herself”, “her daughter”'),
  address: typed.pipe(z.string().max(2000, 'Use 2,000 characters or fewer')),
  prefers: z.enum(contactWays, 'Choose how they would like to hear from us'),
  reachedBy: optionalLine,
  wishes: z.enum(['yes', 'no'], 'Say whether they wish to hear from us'),
})
export type KeepContact = z.infer<typeof keepContact>
