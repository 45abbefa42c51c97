import { errorFor, type FormError, type SafeHtml, textInput } from '#web'
import type { FileWords } from '../messages/file-words.ts'
import { fileLimits, inMegabytes } from '../model/file-limits.ts'

// A phone is asked for photos it can show elsewhere: an iPhone then makes JPEG of what it keeps as HEIC.
const photos = ['image/jpeg', 'image/png', 'image/webp']
const documents = ['.pdf', '.docx']

/** Photos, and documents from whoever gives their name. */
export function fileField(
  words: FileWords,
  asked: {
    takesDocuments: boolean
    errors: readonly FormError[]
    errorPrefix?: string
    /** Where the usual one would say something else. */
    hint?: string
  },
): SafeHtml {
  const limits = { files: fileLimits.mostFiles, size: inMegabytes(fileLimits.mostBytes) }
  const { takesDocuments: both, hint = both ? words.documentsHint(limits) : words.photosHint(limits) } = asked
  return textInput({
    name: 'files',
    type: 'file',
    label: both ? words.documents() : words.photos(),
    hint,
    error: errorFor(asked.errors, 'files'),
    errorPrefix: asked.errorPrefix,
    attributes: { multiple: true, accept: [...photos, ...(both ? documents : [])].join(',') },
  })
}
