import { z } from 'zod'
import { reportKinds } from '#contracts/reporting'
import { affectedReferences } from './model/affected-references.ts'
import { makeSafeStepIds } from './model/make-safe-steps.ts'

const longest = 20_000

// PostgreSQL keeps no NUL in a text; browsers send line breaks as CR LF.
const typed = z
  .string()
  .default('')
  .transform(text => text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim())
const note = typed.pipe(z.string().max(longest, 'Please keep it under 20,000 letters.'))
const words = (missing: string) => note.pipe(z.string().min(1, missing))
const chosen = (missing: string) => z.string({ error: missing }).min(1, missing).max(100, missing)
/** One or several boxes of the same name: browsers send one as a text, several as a list. */
const ticked = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform(given => (given === undefined ? [] : typeof given === 'string' ? [given] : given))

// Without `when`, zod would say what is missing here only after everything above is right: one round for all.
const always = { when: () => true }

/** A human thank-you. Fields are named for their form, since several stand on one page. */
export const thanksForm = z.object({ thanks: words('Write a few words of thanks') })

/** Thanks to a colleague who was named for good. */
export const colleagueThanksForm = z.object({
  colleague: z.uuid('Choose whom to thank'),
  goodThanks: words('Write a few words of thanks'),
})

/** What was done to make it safe. */
export const madeSafeForm = z.object({ safe: words('Say what has been done to make it safe') })

/** A record of the same event: one of those offered, or another by its reference. */
export const joinForm = z
  .object({ record: typed.pipe(z.string().max(40)), other: typed.pipe(z.string().max(40)) })
  .transform(({ record, other }) => (record === '' || record === 'other' ? other : record))
  .pipe(z.string().min(1))

/** The first look at a record. `revision` is the record as it was when the form was shown. */
export const triageForm = z
  .object({
    revision: z.coerce.number().int().catch(0),
    title: words('Give it a title that says what happened').pipe(
      z.string().max(200, 'Please keep the title under 200 letters'),
    ),
    kind: z.enum(reportKinds, { error: 'Choose what kind of event it was' }),
    what: chosen('Choose what happened'),
    /** The choice out of the whole list, when none of those offered fits. */
    listed: typed,
    harmPhysical: chosen('Choose a grade of physical harm, or “not known yet”'),
    harmPsychological: chosen('Choose a grade of psychological harm, or “not known yet”'),
    madeSafe: note,
    safeSteps: ticked.pipe(z.array(z.enum(makeSafeStepIds))),
    affected: typed.transform((text, check) => {
      const references = affectedReferences(text)
      if (!references)
        check.addIssue({
          code: 'custom',
          message: 'Give numbers from care records only, such as CR-104. Never a name or initials',
        })
      return references ?? []
    }),
    /** Why a later look differs from the one before. */
    why: note,
    learningResponse: chosen('Choose how we will learn from it'),
    learningReason: note,
  })
  .transform(({ listed, ...form }) => ({ ...form, what: form.what === 'listed' ? listed : form.what }))

/** What a second pair of eyes says to a look that lowers harm or leaves safeguarding. */
export const secondLookForm = z
  .object({ agree: z.enum(['yes', 'no'], { error: 'Choose whether you agree' }), secondWhy: note })
  .refine(form => form.agree !== 'no' || form.secondWhy !== '', {
    path: ['secondWhy'],
    error: 'Say what speaks against it',
    ...always,
  })

/** That it was no incident after all, in words to whoever told us. */
export const notAnIncidentForm = z.object({ words: words('Say why, to whoever told us') })

/** What came of it, for some or all of those who told us (by the references of their reports). */
export const outcomeForm = z.object({
  to: ticked.pipe(z.array(z.string()).min(1, 'Choose who this is for')),
  text: words('Write what came of it'),
})

/** What the people it happened to were told and how they can answer, or that nobody else was involved. */
export const peopleToldForm = z
  .object({
    who: z.enum(['told', 'nobody'], { error: 'Choose who else was concerned' }),
    peopleTold: note,
    mayAnswer: note,
  })
  .refine(form => form.who !== 'told' || form.peopleTold !== '', {
    path: ['peopleTold'],
    error: 'Write what they were told',
    ...always,
  })
  .refine(form => form.who !== 'told' || form.mayAnswer !== '', {
    path: ['mayAnswer'],
    error: 'Say how they can answer',
    ...always,
  })

/** What they answered, written down by whoever heard it. */
export const peopleAnswerForm = z.object({
  from: words('Say who answered, as they are to the person').pipe(
    z.string().max(200, 'Please keep it under 200 letters'),
  ),
  answer: words('Write what they said'),
})

/** Moving a record on, with the reason where one is needed. */
export const moveForm = z.object({ reason: note })

export type TriageForm = z.infer<typeof triageForm>
