import { z } from 'zod'

const longest = 20_000
const tooLong = 'Use 20,000 characters or fewer'

// PostgreSQL keeps no NUL in a text; browsers send line breaks as CR LF.
const typed = z
  .string()
  .default('')
  .transform(text => text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim())
const optional = typed.pipe(z.string().max(longest, tooLong))
const words = (missing: string) => optional.pipe(z.string().min(1, missing))
const blankToNothing = (value: unknown) => (value === '' ? undefined : value)
const idOrNothing = z.preprocess(blankToNothing, z.uuid().optional())
const day = z.iso.date('Give the day, such as 2026-11-24')
const count = (message: string) =>
  z.preprocess(blankToNothing, z.coerce.number(message).int(message).min(0, message).optional())
/** The change as it was when the form was shown; left out by those who hold the change locked already. */
const revision = z.coerce.number().int().optional()

export const verdicts = ['effective', 'partly_effective', 'not_effective', 'inconclusive'] as const
export type Verdict = (typeof verdicts)[number]

export const agreeChange = z
  .object({
    title: words('Give the change a short name').pipe(z.string().max(200, 'Use 200 characters or fewer')),
    what: words('Write what will be different, and where'),
    action: words('Choose what kind of change it is').pipe(z.string().max(80)),
    findingId: idOrNothing,
    ownerId: z.uuid('Choose who sees to it'),
    dueOn: day,
    measure: words('Write what we will look at to see whether it worked'),
    howMeasured: optional,
    baseline: optional,
    recheckOn: day,
  })
  .refine(change => change.recheckOn >= change.dueOn, {
    path: ['recheckOn'],
    error: 'Look again on the day it is due, or later',
  })
export type AgreeChange = z.infer<typeof agreeChange>

export const markDone = z.object({
  revision,
  doneOn: day,
  note: words('Write what was done, as it can be seen now'),
})
export type MarkDone = z.infer<typeof markDone>

export const recordCheck = z
  .object({
    revision,
    verdict: z.enum(verdicts, 'Say whether it worked, as far as you can tell'),
    words: words('Write what you looked at and what you saw'),
    numerator: count('Give a whole number, or leave it empty'),
    denominator: count('Give a whole number, or leave it empty'),
  })
  .refine(check => (check.numerator === undefined) === (check.denominator === undefined), {
    path: ['denominator'],
    error: 'Give both numbers, or neither',
  })
  .refine(check => check.denominator === undefined || check.denominator > 0, {
    path: ['denominator'],
    error: 'If nothing was looked at, leave both numbers empty',
  })
  .refine(check => (check.numerator ?? 0) <= (check.denominator ?? Infinity), {
    path: ['numerator'],
    error: 'This can’t be more than the number you looked at',
  })
export type RecordCheck = z.infer<typeof recordCheck>

export const withdrawChange = z.object({ revision, reason: words('Write why it is not going ahead') })
export type WithdrawChange = z.infer<typeof withdrawChange>

export const handOver = z.object({ revision, ownerId: z.uuid('Choose who sees to it from now on') })
export type HandOver = z.infer<typeof handOver>

/** Everything of somebody who left, to one colleague. */
export const handOverAllForm = z.object({
  from: z.uuid('Choose whose work it was'),
  ownerId: z.uuid('Choose who sees to it from now on'),
})

export const finishAgreeing = z.object({ noChangeReason: optional })
export type FinishAgreeing = z.infer<typeof finishAgreeing>
