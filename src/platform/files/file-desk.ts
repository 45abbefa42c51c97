import type { BlobStore } from '../storage/blob-store.ts'
import type { Cleaned } from './clean-file.ts'

/** Where files that people add are looked at, made anew and kept. */
export type FileDesk = {
  readonly store: BlobStore
  /** Looks for viruses where a scanner is set up, then makes the file anew; documents only where they are wanted. */
  clean(bytes: Uint8Array, documents: boolean): Promise<Cleaned>
  /** How many bytes the files of one place may take up. */
  readonly placeBytes: number
}
