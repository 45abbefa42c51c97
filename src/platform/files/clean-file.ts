import { cleanDocument } from './clean-document.ts'
import { cleanPicture } from './clean-picture.ts'
import type { FileKind } from './file-kinds.data.ts'
import { kindOf } from './kind-of.ts'

/** A file as it may be kept: made anew, with nothing of what came in but what can be seen. */
export type CleanFile = {
  readonly kind: FileKind
  readonly bytes: Uint8Array
  /** A small picture of a picture. */
  readonly small?: Uint8Array
}

/** Why a file is refused; each has its sentence in every language. */
export type WhyNot =
  | 'heic'
  | 'not-a-kind-we-take'
  | 'pictures-only'
  | 'damaged'
  | 'too-many-points'
  | 'locked'
  | 'too-long'
  | 'not-clean'
  | 'too-large'
  | 'virus'
  | 'not-checked'

export type Cleaned = { ok: true; file: CleanFile } | { ok: false; why: WhyNot }

/** Makes a file anew so that it holds only what can be seen, or says why it cannot be kept; documents only where they are wanted. */
export async function cleanFile(bytes: Uint8Array, documents: boolean): Promise<Cleaned> {
  const kind = kindOf(bytes)
  switch (kind) {
    case 'jpeg':
    case 'png':
    case 'webp':
      return cleanPicture(bytes, kind)
    case 'heic':
      return { ok: false, why: 'heic' }
    case 'pdf':
    case 'docx':
      return documents ? cleanDocument(bytes, kind) : { ok: false, why: 'pictures-only' }
    case 'svg':
    case undefined:
      return { ok: false, why: 'not-a-kind-we-take' }
  }
}
