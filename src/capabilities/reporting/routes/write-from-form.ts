import type { FileDesk } from '#platform/files/file-desk'
import { readForm, typedFields } from '#platform/http/read-form'
import type { Visit } from '#platform/http/route'
import { type Refused, refused } from '#platform/result'
import type { FormError } from '#web'
import type { WriteRefusal } from '../commands/write-signed.ts'
import { writeWithPhotos } from '../commands/write-with-photos.ts'
import { writeToReporterForm } from '../contract.ts'
import { photosNotSent, photosToChooseAgain } from '../pages/photos-not-sent.ts'
import type { ReportId } from '../report.ts'
import { newSecret, secretOf } from './form-secret.ts'
import { receivedFiles } from './receive-files.ts'

/** That it was sent; or what to show again: nothing of it was sent then. */
export type WrittenFromForm =
  | { outcome: 'sent' }
  | { outcome: 'refused'; refusal: Refused<WriteRefusal> }
  | { outcome: 'again'; errors: FormError[]; typed: Record<string, string>; secret: string }

/** What a colleague sends with the form of pages/write-form.ts: all of it or nothing, and nothing that was typed is lost. */
export async function writeFromForm(
  files: FileDesk,
  { ctx, body, files: came }: Visit,
  reportId: ReportId,
): Promise<WrittenFromForm> {
  const typed = typedFields(body)
  const again = (errors: FormError[], secret = secretOf(typed)) =>
    ({ outcome: 'again', errors, typed, secret }) as const
  const read = readForm(writeToReporterForm, body)
  const received = receivedFiles({ files }, came)
  const notTaken = photosNotSent(received.notKept)
  const toChoose = received.files.length > 0 ? [photosToChooseAgain] : []
  if (!read.ok) return again([...read.errors, ...(notTaken.length > 0 ? notTaken : toChoose)])
  if (notTaken.length > 0) return again(notTaken)
  const { kind, news: text, form } = read.value
  const written = await writeWithPhotos(ctx, { reportId, kind, text, form }, received)
  if (written.ok) return { outcome: 'sent' }
  const { code } = written
  switch (code) {
    case 'not-found':
    case 'not-permitted':
    case 'contact-ended':
      return { outcome: 'refused', refusal: refused(code) }
    case 'other-words':
      return again([{ field: 'news', message: sentBefore }, ...toChoose], newSecret())
    case 'pictures-only':
    case 'too-many':
    case 'too-much':
    case 'place-full':
      return again(photosNotSent(received.files.map(() => code)))
  }
}

const sentBefore = 'This form was sent before, with other words. Send it again to send these as well'
