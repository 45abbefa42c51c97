import type { WhyNot } from '#platform/files/clean-file'
import type { FileWords } from '../messages/file-words.ts'
import type { FilesRefused } from './file-limits.ts'

/** Why a file was not kept, whoever found out: reading it, making it anew, the scanner, or the database. */
export type NotKept = WhyNot | FilesRefused

/** The sentence that says why, and what to do instead. */
export const fileSentences = {
  heic: 'heic',
  'not-a-kind-we-take': 'otherKind',
  'pictures-only': 'picturesOnly',
  damaged: 'damaged',
  'too-many-points': 'tooManyPoints',
  locked: 'locked',
  'too-long': 'tooLong',
  'not-clean': 'notClean',
  'too-large': 'tooLarge',
  virus: 'virus',
  'not-checked': 'notChecked',
  'too-many': 'tooMany',
  'too-much': 'tooMuch',
  'place-full': 'placeFull',
} as const satisfies Record<NotKept, keyof FileWords>
