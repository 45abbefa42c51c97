import { z } from 'zod'
import { helps } from './model/helps.ts'

const longest = 20_000
const yes = z.enum(['yes', ''])

// PostgreSQL keeps no NUL in a text; browsers send line breaks as CR LF.
const typed = z
  .string()
  .default('')
  .transform(text => text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim())
  .pipe(z.string().max(longest, 'Please keep it under 20,000 letters.'))

/** One or several boxes of the same name: browsers send one as a text, several as a list. */
const ticked = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform(given => (given === undefined ? [] : [given].flat()))

const supporter = z.uuid('Choose who checks in with you')
const told = z.enum(['yes'], { error: 'Tick that you have read what cannot stay between the two of you' })
const wanted = ticked.pipe(z.array(z.enum(helps, { error: 'Choose from what is listed' })))

/** Support for one colleague after an event. */
export const offerForm = z.object({
  record: z.string().max(40).default(''),
  person: z.uuid('Choose who to offer support to'),
})

/** Somebody takes support, offered or asked for: with whom, and what would help. */
export const beginForm = z.object({ supporter, helps: wanted, told })
export type BeginForm = z.infer<typeof beginForm>

/** Somebody chooses who checks in with them from now on. */
export const chooseForm = z.object({ supporter })

/** What would help, put right later. */
export const helpsForm = z.object({ helps: wanted })

/** A note between the two; `told` is asked of each of them once, before their first. */
export const noteForm = z.object({
  text: typed.pipe(z.string().min(1, 'Write the note first')),
  told: yes.default(''),
})

/** The answers of a guided record; every question may be left. */
export const guidedForm = z
  .object({ told: yes.default('') })
  .catchall(typed)
  .transform(({ told: read, ...answers }) => ({ told: read, answers: answers as Record<string, string> }))
