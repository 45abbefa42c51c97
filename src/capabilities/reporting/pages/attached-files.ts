import { mediaTypes } from '#platform/files/file-kinds.data'
import { fileList, form, type ListedFile, type SafeHtml } from '#web'
import { fileWords } from '../messages/file-words.ts'
import type { AttachedFile } from '../report.ts'
import { hiddenFields } from './hidden-fields.ts'

/** The bytes of small pictures by their names, for a page that no cookie could fetch them for. */
export type SmallPictures = ReadonlyMap<string, Uint8Array>

/** The files of a message for somebody signed in; `address` is where they lie. */
export function filesAt(address: string, lang: string, files: readonly AttachedFile[]): SafeHtml | undefined {
  if (files.length === 0) return undefined
  return fileList({
    files: files.map(each => ({
      text: calledIn(lang, each),
      opens: { href: `${address}/${each.id}` },
      picture: each.small ? `${address}/${each.id}?small=yes` : undefined,
    })),
  })
}

/** The same on the pages of those who look into the report, in English. */
export function filesOfReport(reference: string, files: readonly AttachedFile[]): SafeHtml | undefined {
  return filesAt(`/app/reports/${reference}/files`, 'en-GB', files)
}

/** The same in a thread opened with six words: each file is asked for with the seal. */
export function filesBehind(
  hidden: Record<string, string>,
  lang: string,
  files: readonly AttachedFile[],
  pictures: SmallPictures,
): SafeHtml | undefined {
  if (files.length === 0) return undefined
  const listed = files.map((each): ListedFile => {
    const bytes = each.small && pictures.get(each.small)
    return {
      text: calledIn(lang, each),
      opens: { value: each.id },
      picture: bytes ? inThePage(bytes) : undefined,
    }
  })
  return form({
    action: '/thread/file',
    body: [hiddenFields(hidden), fileList({ files: listed })],
    // Beside the thread, which would otherwise have to be opened again.
    attributes: { target: '_blank' },
  })
}

/** All that a file is called. */
export function calledIn(lang: string, { kind, number }: Pick<AttachedFile, 'kind' | 'number'>): string {
  const words = fileWords(lang)
  return mediaTypes[kind].startsWith('image/') ? words.photo({ number }) : words.document({ number })
}

function inThePage(bytes: Uint8Array): string {
  return `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`
}
