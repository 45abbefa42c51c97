import { z } from 'zod'

const story = (message: string) =>
  z.string().trim().min(1, message).max(20_000, 'Use 20,000 characters or fewer')
const text = z.string().trim().max(20_000, 'Use 20,000 characters or fewer')
const optional = text.default('')
/** What stood there when the form was shown (mark-of.ts); a program that gives none writes over anything. */
const was = z.string().max(40).optional()
const keyQuestion = z.enum([
  'procedures',
  'staffing',
  'training_support',
  'escalation',
  'environment',
  'communication',
])

export const addTimelineEntry = z.object({
  happenedOn: z.iso
    .date('Give the day, such as 2026-11-24')
    .refine(day => day >= '1900-01-01' && day < '2100-01-01', 'Give a day of this century or the last'),
  happenedAt: z
    .string()
    .trim()
    .regex(
      /^$|^([01]\d|2[0-3]):[0-5]\d$/,
      'Give the time as hours and minutes, such as 06:40, or leave it empty',
    )
    .default(''),
  what: story('Write what happened at that moment'),
  source: optional,
})
export type AddTimelineEntry = z.infer<typeof addTimelineEntry>

export const answerKeyQuestion = z.object({
  question: keyQuestion,
  answer: z.enum(['yes', 'partly', 'no', 'not-known'], 'Choose an answer; “not known” is one'),
  note: optional,
  was,
})
export type AnswerKeyQuestion = z.infer<typeof answerKeyQuestion>

export const noteFactor = z.object({
  factor: z.string().trim().min(1, 'Choose a contributing factor').max(80),
  relevance: z.enum(['possible', 'likely', 'important', 'helped_things_go_well'], 'Say how much it mattered'),
  note: optional,
})
export type NoteFactor = z.infer<typeof noteFactor>

export const recordFinding = z.object({
  text: story('Write the finding: a condition, and what it made more likely'),
})
export type RecordFinding = z.infer<typeof recordFinding>

export const describeWhatWentWell = z.object({
  wentWell: text.optional(),
  noFindingReason: text.optional(),
  was,
})
export type DescribeWhatWentWell = z.infer<typeof describeWhatWentWell>

export const takeOut = z.object({ id: z.string().min(1).max(80) })
