import { cleanPicture } from '../clean-picture.ts'
import type { PictureKind } from '../file-kinds.data.ts'
import { kindOf } from '../kind-of.ts'
import type { Parts } from './open-package.ts'
import { readXml } from './read-xml.ts'

export type DocxPicture = { kind: PictureKind; bytes: Uint8Array }

const mostPictures = 60

/** The pictures that a document shows, each drawn anew, by the id under which the document names them. */
export async function picturesOf(parts: Parts): Promise<Map<string, DocxPicture>> {
  const pictures = new Map<string, DocxPicture>()
  for (const [id, target] of picturesNamed(parts).slice(0, mostPictures)) {
    const bytes = parts.bytes(`word/${target}`)
    const kind = bytes && kindOf(bytes)
    if (!bytes || (kind !== 'jpeg' && kind !== 'png')) continue
    const clean = await cleanPicture(bytes, kind)
    if (clean.ok) pictures.set(id, { kind, bytes: clean.file.bytes })
  }
  return pictures
}

// One outside the document would tell its owner who opens it, and when.
function picturesNamed(parts: Parts): [id: string, target: string][] {
  const relations = readXml(parts.text('word/_rels/document.xml.rels'))?.children ?? []
  return relations.flatMap(each => {
    if (typeof each === 'string' || each.attributes.TargetMode === 'External') return []
    const { Id, Target = '', Type = '' } = each.attributes
    return Id && Type.endsWith('/image') ? [[Id, Target.replace(/^\/word\//, '')] as [string, string]] : []
  })
}
