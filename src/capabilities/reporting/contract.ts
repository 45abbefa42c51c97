import { z } from 'zod'

// Messages here are keys of messages/en-GB.json, because the pages speak the reporter's language.

export const reportKinds = ['incident', 'near-miss', 'good-care', 'not-sure'] as const
export const happenedWhen = ['just-now', 'earlier-today', 'another-day'] as const
export type ReportKind = (typeof reportKinds)[number]

const longest = 20_000
const longestWaitHours = 92 * 24

// PostgreSQL keeps no NUL in a text; browsers send line breaks as CR LF.
const typed = (unreadable: string) =>
  z.string({ error: unreadable }).transform(text => text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim())
const words = (missing: string) => typed(missing).pipe(z.string().min(1, missing).max(longest, 'tooLong'))

/** 256 random bits as base64url, made for one form: what makes a form sent twice one report. */
const formSecret = z.string({ error: 'formStale' }).regex(/^[\w-]{43}$/, 'formStale')
const partOfDay = typed('dayMissing').optional().catch(undefined)

const told = {
  kind: z.enum(reportKinds).catch('not-sure'),
  story: words('storyMissing'),
  atRisk: z.enum(['yes', 'no'], { error: 'atRiskMissing' }).transform(answer => answer === 'yes'),
  place: z.uuid().optional().catch(undefined),
  happened: z.enum(happenedWhen).catch('just-now'),
  'happenedOn-day': partOfDay,
  'happenedOn-month': partOfDay,
  'happenedOn-year': partOfDay,
  aboutManager: z
    .literal('yes')
    .optional()
    .catch(undefined)
    .transform(ticked => ticked === 'yes'),
  form: formSecret,
}

// Without `when`, zod would say what is missing here only after everything above is right: one round for all.
const always = { when: () => true }
type WhenTyped = {
  happened: (typeof happenedWhen)[number]
  'happenedOn-day'?: string | undefined
  'happenedOn-month'?: string | undefined
  'happenedOn-year'?: string | undefined
}
const dayKnown = (form: WhenTyped) => form.happened !== 'another-day' || isoDay(form) !== undefined
const dayMissing = { path: ['happenedOn-day'], error: 'dayMissing', ...always }

/** The flash report of somebody without an account. `name` is what they typed; it is not checked. */
export const flashReport = z
  .object({
    ...told,
    seen: z.enum(['nobody', 'name']).catch('nobody'),
    name: typed('nameMissing').pipe(z.string().max(200, 'tooLong')).optional(),
    // Made in the browser from six words that the server never sees.
    verifier: z
      .string()
      .regex(/^[\w-]{43}$/)
      .optional()
      .catch(undefined),
    // Whole hours that the report waited on a phone without signal. An unlikely wait is a clock that was put right: none.
    waited: z.coerce.number().int().min(0).max(longestWaitHours).optional().catch(undefined),
    // People do not see this box, so what fills it in is not a person.
    website: z.string({ error: 'leaveEmpty' }).max(0, 'leaveEmpty').optional(),
  })
  .refine(dayKnown, dayMissing)
  .refine(form => form.seen !== 'name' || Boolean(form.name), {
    path: ['name'],
    error: 'nameMissing',
    ...always,
  })
  .transform(({ seen, name, website: _, ...form }) => ({
    ...withDay(form),
    name: seen === 'name' ? name : undefined,
  }))

/** What a shared phone sends: the report above as JSON of its fields, sealed to the server. How long it waited is not in it. */
export const sealedReport = z.object({
  letter: z
    .string()
    .regex(/^[\w-]+$/)
    .max(200_000),
  waited: z.string().optional().catch(undefined),
})

/** The same report from somebody signed in, whose name is known. */
export const namedReport = z.object(told).refine(dayKnown, dayMissing).transform(withDay)

/** The six words as they were typed, to open one's thread. */
export const openThreadForm = z.object({
  words: z.string({ error: 'wordsMissing' }).trim().min(1, 'wordsMissing').max(500, 'wordsTooMany'),
})

/** More from somebody whose thread is open: `seal` stands for the words, `form` makes a form sent twice one message. */
export const replyForm = z.object({
  seal: z.string().max(300).catch(''),
  text: words('replyMissing'),
  form: formSecret,
})

/** More from somebody signed in, in the thread of their own report. */
export const ownReplyForm = z.object({ text: words('replyMissing'), form: formSecret })

export type FlashReport = z.infer<typeof flashReport>
export type NamedReport = z.infer<typeof namedReport>

function withDay<F extends WhenTyped>(form: F) {
  const { 'happenedOn-day': _d, 'happenedOn-month': _m, 'happenedOn-year': _y, ...rest } = form
  return { ...rest, happenedOn: form.happened === 'another-day' ? isoDay(form) : undefined }
}

const realDay = z.iso.date()

/** The three boxes as YYYY-MM-DD; undefined when they are no day. "24" is 2024. */
function isoDay(form: WhenTyped): string | undefined {
  const parts = [form['happenedOn-year'], form['happenedOn-month'], form['happenedOn-day']]
  const [year = '', month = '', day = ''] = parts
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return realDay.safeParse(text).success ? text : undefined
}
