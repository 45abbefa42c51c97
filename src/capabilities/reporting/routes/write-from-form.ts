import type { FileDesk } from '#platform/files/file-desk'
import { readForm, typedFields } from '#platform/http/read-form'
import type { Visit } from '#platform/http/route'
import { type Refused, refused } from '#platform/result'
import type { FormError } from '#web'
import type { WriteRefusal } from '../commands/write-signed.ts'
import { writeWithPhotos } from '../commands/write-with-photos.ts'
import { writeToReporterForm } from '../contract.ts'
import type { FilesRefused } from '../model/file-limits.ts'
import { photosNotSent, photosToChooseAgain } from '../pages/photos-not-sent.ts'
import type { ReportId } from '../report.ts'
import { newSecret, secretOf } from './form-secret.ts'
import { type ReceivedFiles, receivedFiles } from './receive-files.ts'

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
  const read = readForm(writeToReporterForm, body)
  const received = receivedFiles({ files }, came)
  const errors = [...(read.ok ? [] : read.errors), ...photosNotSent(received.notKept)]
  if (!read.ok || errors.length > 0)
    return { outcome: 'again', errors: withPhotos(errors, received), typed, secret: secretOf(typed) }
  const { kind, news: text, form } = read.value
  const written = await writeWithPhotos(ctx, { reportId, kind, text, form }, received)
  return written.ok ? { outcome: 'sent' } : notWritten(written.code, received, typed)
}

function notWritten(
  code: WriteRefusal | 'other-words' | FilesRefused,
  received: ReceivedFiles,
  typed: Record<string, string>,
): WrittenFromForm {
  switch (code) {
    case 'not-found':
    case 'not-permitted':
    case 'contact-ended':
      return { outcome: 'refused', refusal: refused(code) }
    case 'other-words': {
      const errors = withPhotos([{ field: 'news', message: sentBefore }], received)
      return { outcome: 'again', errors, typed, secret: newSecret() }
    }
    case 'pictures-only':
    case 'too-many':
    case 'too-much':
    case 'place-full': {
      const errors = photosNotSent(received.files.map(() => code))
      return { outcome: 'again', errors, typed, secret: secretOf(typed) }
    }
  }
}

const sentBefore = 'This form was sent before, with other words. Send it again to send these as well'

/** Photos that were good have to be chosen again as well. */
function withPhotos(errors: FormError[], { files }: ReceivedFiles): FormError[] {
  const isSaid = errors.some(error => error.field === 'files')
  return files.length > 0 && !isSaid ? [...errors, photosToChooseAgain] : errors
}
