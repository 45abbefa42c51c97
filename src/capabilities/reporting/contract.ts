import { z } from 'zod'

// Messages here are keys of messages/en-GB.json, because the pages speak the reporter's language.

export const reportKinds = ['incident', 'near-miss', 'good-care', 'not-sure'] as const
export const happenedWhen = ['just-now', 'earlier-today', 'another-day'] as const
export type ReportKind = (typeof reportKinds)[number]

/** Roles that whoever tells us can keep it from besides the managers, in the order of the form. */
export const keptRoles = [
  'shift-lead',
  'reviewer',
  'quality-lead',
  'nominated-individual',
  'guardian',
] as const
export type KeptRole = (typeof keptRoles)[number]

/**
 * What somebody in a small team chose when they were told that they could be recognised: the place as the whole service, no
 * part of the day, both, or everything as it is.
 */
export const smallTeamChoices = ['whole-service', 'day-only', 'both', 'as-it-is'] as const
export type SmallTeamChoice = (typeof smallTeamChoices)[number]

const longest = 20_000
const longestWaitHours = 92 * 24
// What src/methods/custody locks of a name, and the base64url of what it makes of it.
const longestLockedName = 100
const lockedNameLength = 1484

// PostgreSQL keeps no NUL in a text; browsers send line breaks as CR LF.
const typed = (unreadable: string) =>
  z.string({ error: unreadable }).transform(text => text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim())
// Nothing, where files can say it.
const maybeWords = typed('replyMissing').pipe(z.string().max(longest, 'tooLong')).default('')
const words = (missing: string) => typed(missing).pipe(z.string().min(1, missing).max(longest, 'tooLong'))

/** 256 random bits as base64url, made for one form: what makes a form sent twice one report. */
const formSecret = z.string({ error: 'formStale' }).regex(/^[\w-]{43}$/, 'formStale')
const partOfDay = typed('dayMissing').optional().catch(undefined)

// One box, one name: a form that comes back through another page or a phone carries each by itself.
const tick = z
  .literal('yes')
  .optional()
  .catch(undefined)
  .transform(ticked => ticked === 'yes')

const told = {
  kind: z.enum(reportKinds).catch('not-sure'),
  story: words('storyMissing'),
  atRisk: z.enum(['yes', 'no'], { error: 'atRiskMissing' }).transform(answer => answer === 'yes'),
  place: z.uuid().optional().catch(undefined),
  happened: z.enum(happenedWhen).catch('just-now'),
  'happenedOn-day': partOfDay,
  'happenedOn-month': partOfDay,
  'happenedOn-year': partOfDay,
  aboutManager: tick,
  'kept-shift-lead': tick,
  'kept-reviewer': tick,
  'kept-quality-lead': tick,
  'kept-nominated-individual': tick,
  'kept-guardian': tick,
  // Those to be thanked for good care, by name: here a name does good.
  namedForGood: typed('tooLong').pipe(z.string().max(500, 'tooLong')).optional().catch(undefined),
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
    seen: z.enum(['nobody', 'guardian', 'name']).catch('nobody'),
    // In confidence: locked on the reporter's device, or typed, and then locked here before anything is kept.
    lockedName: z
      .string()
      .regex(/^[\w-]+$/)
      .length(lockedNameLength)
      .optional()
      .catch(undefined),
    confidentName: typed('confidentNameMissing')
      .pipe(z.string().max(longestLockedName, 'tooLong'))
      .optional(),
    contact: typed('confidentNameMissing').pipe(z.string().max(longestLockedName, 'tooLong')).optional(),
    name: typed('nameMissing').pipe(z.string().max(200, 'tooLong')).optional(),
    // Made in the browser from six words that the server never sees.
    verifier: z
      .string()
      .regex(/^[\w-]{43}$/)
      .optional()
      .catch(undefined),
    smallTeam: z.enum(smallTeamChoices).optional().catch(undefined),
    // Whole hours that the report waited on a phone without signal. An unlikely wait is a clock that was put right: none.
    waited: z.coerce.number().int().min(0).max(longestWaitHours).optional().catch(undefined),
    // What a browser was asked to find, when it was asked (src/methods/work); it is no part of what was told.
    work: z
      .string()
      .regex(/^\d{1,10}$/)
      .optional()
      .catch(undefined),
    // People do not see this box, so what fills it in is not a person.
    website: z.string({ error: 'leaveEmpty' }).max(0, 'leaveEmpty').optional(),
  })
  .refine(dayKnown, dayMissing)
  .refine(form => form.seen !== 'name' || Boolean(form.name), {
    path: ['name'],
    error: 'nameMissing',
    ...always,
  })
  .refine(form => form.seen !== 'guardian' || !form['kept-guardian'], {
    path: ['seen'],
    error: 'confidenceOrKept',
    ...always,
  })
  .refine(form => form.seen !== 'guardian' || Boolean(form.lockedName || form.confidentName), {
    path: ['confidentName'],
    error: 'confidentNameMissing',
    ...always,
  })
  .transform(({ seen, name, lockedName, confidentName, contact, website: _, ...form }) => ({
    ...withChoices(form),
    name: seen === 'name' ? name : undefined,
    confidence: seen === 'guardian' ? inConfidence(lockedName, confidentName, contact) : undefined,
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
export const namedReport = z.object(told).refine(dayKnown, dayMissing).transform(withChoices)

/** The six words as they were typed, to open one's thread. */
export const openThreadForm = z.object({
  words: z.string({ error: 'wordsMissing' }).trim().min(1, 'wordsMissing').max(500, 'wordsTooMany'),
})

/** More from somebody whose thread is open: `seal` stands for the words, `form` makes a form sent twice one message. */
export const replyForm = z.object({
  seal: z.string().max(300).catch(''),
  text: maybeWords,
  form: formSecret,
})

const unfair = { notFair: words('notFairMissing'), treatedWorse: tick, form: formSecret }

/** What a reporter says to the guardian only, from an open thread; and the same from somebody signed in. */
export const notFairForm = z.object({ ...unfair, seal: z.string().max(300).catch('') })
export const ownNotFairForm = z.object(unfair)

/** More from somebody signed in, in the thread of their own report. */
export const ownReplyForm = z.object({ text: maybeWords, form: formSecret })

/** Whoever tells us by a program of ours may leave these out. */
type MayBeLeftOut = 'alsoKeptFrom' | 'namedForGood' | 'smallTeam' | 'confidence' | 'work'
type Loose<T> = Omit<T, MayBeLeftOut> & Partial<Pick<T, MayBeLeftOut & keyof T>>

/** Who told us in confidence: locked already, or as it was typed. */
export type Confidence = { lockedName: string } | { name: string; contact: string }
const wish = typed('replyMissing').pipe(z.string().max(longest, 'tooLong')).default('')

/** Somebody to talk to: the first time the wish alone, without words, is enough. */
export const talkForm = z.object({ seal: z.string().max(300).catch(''), talk: wish, form: formSecret })

/** The same from somebody signed in, who may choose a supporter. */
export const ownTalkForm = z.object({
  talk: wish,
  supporter: z.uuid().optional().catch(undefined),
  form: formSecret,
})

/** A supporter's answer. */
export const answerTalkForm = z.object({ text: words('replyMissing'), form: formSecret })

/** A colleague's English words for a report in another language; on a page in English. */
export const translationForm = z.object({
  translation: words('Write the translation first'),
  translatedBy: typed('').pipe(z.string().max(200, 'Use 200 characters or fewer')).catch(''),
})

/** What a colleague writes to a reporter beside thanks and the outcome; on pages in English. */
export const writeToReporterForm = z.object({
  kind: z.enum(['question', 'news', 'reason', 'found', 'changed'], { error: 'Choose what it is' }),
  news: typed('Write what you want them to read').pipe(
    z.string().min(1, 'Write what you want them to read').max(longest, 'Please keep it under 20,000 letters'),
  ),
  form: formSecret.optional().catch(undefined),
})

export type FlashReport = Loose<z.infer<typeof flashReport>>
export type NamedReport = Loose<z.infer<typeof namedReport>>

function inConfidence(lockedName = '', name = '', contact = ''): Confidence {
  return name ? { name, contact } : { lockedName }
}

function withDay<F extends WhenTyped>(form: F) {
  const { 'happenedOn-day': _d, 'happenedOn-month': _m, 'happenedOn-year': _y, ...rest } = form
  return { ...rest, happenedOn: form.happened === 'another-day' ? isoDay(form) : undefined }
}

type KeptBox = `kept-${KeptRole}`
type Choices = WhenTyped & { kind: ReportKind; namedForGood?: string | undefined } & Record<KeptBox, boolean>

/** The day as one, and the ticked roles as a list. Names for good belong to good care only. */
function withChoices<F extends Choices>(form: F) {
  const alsoKeptFrom = keptRoles.filter(role => form[`kept-${role}`])
  const rest = Object.fromEntries(Object.entries(form).filter(([name]) => !name.startsWith('kept-')))
  const namedForGood = form.kind === 'good-care' ? form.namedForGood || undefined : undefined
  return { ...withDay(rest as Omit<F, KeptBox>), alsoKeptFrom, namedForGood }
}

const realDay = z.iso.date()

/** The three boxes as YYYY-MM-DD; undefined when they are no day. "24" is 2024. */
function isoDay(form: WhenTyped): string | undefined {
  const parts = [form['happenedOn-year'], form['happenedOn-month'], form['happenedOn-day']]
  const [year = '', month = '', day = ''] = parts
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return realDay.safeParse(text).success ? text : undefined
}
