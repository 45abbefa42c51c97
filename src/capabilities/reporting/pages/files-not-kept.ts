import { mostPages } from '#platform/files/document-limits'
import type { FormError } from '#web'
import { fileWords } from '../messages/file-words.ts'
import { fileLimits, inMegabytes } from '../model/file-limits.ts'
import { fileSentences, type NotKept } from '../model/file-sentences.data.ts'

const { mostFiles: files, mostBytes, mostBytesTogether } = fileLimits

export type NotKeptFiles = {
  why: readonly NotKept[]
  takesDocuments: boolean
  /** What went through all the same. */
  sent?: 'words' | 'the-rest' | undefined
}

/** One sentence for each reason for which files were not kept, and what was sent all the same. */
export function filesNotKept(lang: string, { why, takesDocuments, sent }: NotKeptFiles): FormError[] {
  const words = fileWords(lang)
  const after = sent && (sent === 'words' ? words.wordsWereSent() : words.restWasSent())
  return [...new Set(why)].map(reason => {
    const count = why.filter(each => each === reason).length
    const sentence = words.notKept({ count, why: sentenceFor(lang, reason, takesDocuments) })
    return { field: 'files', message: [sentence, after].filter(Boolean).join(' ') }
  })
}

/** What is wrong with a form that brought neither words nor a file that could be kept. */
export function nothingToSend(lang: string, files: NotKeptFiles): FormError[] {
  if (files.why.length > 0) return filesNotKept(lang, files)
  return [{ field: 'text', message: fileWords(lang).writeOrChoose() }]
}

function sentenceFor(lang: string, reason: NotKept, takesDocuments: boolean): string {
  const words = fileWords(lang)
  if (reason === 'not-a-kind-we-take' && !takesDocuments) return words.otherKindPhotos()
  const size = inMegabytes(reason === 'too-much' ? mostBytesTogether : mostBytes)
  return words[fileSentences[reason]]({ files, size, pages: mostPages })
}
