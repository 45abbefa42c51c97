import type { FileKind } from '#platform/files/file-kinds.data'
import type { Id } from '#platform/ids'
import type { BlobName } from '#platform/storage/blob-store'

/** A file whose bytes are kept already, as reporting.add_message_with_files reads it. */
export type NewFile = {
  id: Id<'attachment'>
  kind: FileKind
  bytes: number
  /** SHA-256 of what is kept, in hex. */
  digest: string
  file: BlobName
  small: BlobName | null
}

export type NewFiles = {
  files: readonly NewFile[]
  limits: { files: number; bytes: number; place: number }
}
