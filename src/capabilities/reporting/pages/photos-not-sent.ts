import type { FormError } from '#web'
import { fileWords } from '../messages/file-words.ts'
import { fileLimits, inMegabytes } from '../model/file-limits.ts'
import { fileSentences, type NotKept } from '../model/file-sentences.data.ts'

const { mostFiles, mostBytes, mostBytesTogether } = fileLimits

/** Where what a reporter reads about their own files would be wrong for those who write to them. */
const forColleagues: Partial<Record<NotKept, string>> = {
  'pictures-only': 'Only photos can be sent to them. Say in words what the document says.',
  'not-a-kind-we-take': 'Only photos (JPEG, PNG or WebP) can be sent to them.',
  'too-many': `There can be ${mostFiles} photos from us in one thread.`,
  'too-much': `All photos from us in one thread can be ${inMegabytes(mostBytesTogether)} MB.`,
  'place-full': 'There is no room for more files from this place. Say in words what they show.',
}

/** Why nothing was sent: one sentence for each reason. A browser does not keep chosen files, so they are chosen again. */
export function photosNotSent(why: readonly NotKept[]): FormError[] {
  return [...new Set(why)].map(reason => {
    const count = why.filter(each => each === reason).length
    const which = count === 1 ? 'One photo was not taken.' : `${count} photos were not taken.`
    return { field: 'files', message: `${which} ${sentenceFor(reason)} ${chooseAgain}` }
  })
}

const chooseAgain = 'Nothing was sent yet: choose the photos again, or send it without.'

/** What is said beside the photos when something else was missing. */
export const photosToChooseAgain: FormError = {
  field: 'files',
  message: 'Choose the photos again: a page cannot keep them',
}

function sentenceFor(reason: NotKept): string {
  const said = forColleagues[reason]
  if (said) return said
  const words = fileWords('en-GB')
  return words[fileSentences[reason]]({ files: mostFiles, size: inMegabytes(mostBytes), pages: 0 })
}
