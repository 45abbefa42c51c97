import { z } from 'zod'

// The guardian's own pages, and the mark that managers leave for the guardian; in English, as all signed-in pages.

const typed = z
  .string({ error: 'Write something first' })
  .transform(text => text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim())
const words = (missing: string) => typed.pipe(z.string().min(1, missing).max(20_000, 'Make this shorter'))
const base64url = z.string().regex(/^[\w-]+$/)

/** A key as the guardian's browser made it: the public point, and the private key locked twice (methods/custody). */
export const newKeyForm = z.object({
  point: base64url.length(87),
  locked: base64url.min(134).max(533),
  lockedBySlips: base64url.min(134).max(533),
})
export type NewKeyForm = z.infer<typeof newKeyForm>

/** Why a name has to be opened; the reporter reads it. */
export const openNameForm = z.object({ reason: words('Say why you need to know who it is') })

export const guardianReplyForm = z.object({
  reply: words('Write something first'),
  form: base64url.length(43),
})

/** Names that were locked again, by the id of their report. */
export const movedNamesForm = z.object({ names: z.record(z.uuid(), base64url.length(1484)) })

/** Why a report about somebody looks to them like retaliation. */
export const markForm = z.object({ mark: words('Say what makes it look like that') })
