import type { Cleaned } from '../clean-file.ts'
import { type Drawn, drawBody } from './draw-body.ts'
import { numberFormats } from './number-formats.ts'
import { openPackage } from './open-package.ts'
import { packAnew } from './pack-anew.ts'
import { picturesOf } from './pictures-of.ts'
import { readXml } from './read-xml.ts'

/**
 * A Word document written anew from what can be read in it: words, headings, lists, tables, pictures. Nothing is taken over
 * that this program does not know and write itself, so writer, comments, tracked changes (what was taken out is gone, what was
 * put in stays), hidden text, properties, revision marks, links, fields, embedded objects and macros have no way through.
 */
export async function cleanDocx(bytes: Uint8Array): Promise<Cleaned> {
  const opened = openPackage(bytes)
  if (!opened.ok) return opened
  const { parts } = opened
  const document = readXml(parts.text('word/document.xml'))
  const body = document?.children.find(each => typeof each !== 'string' && each.name === 'w:body')
  if (document?.name !== 'w:document' || !body || typeof body === 'string')
    return { ok: false, why: 'damaged' }
  const pictures = await picturesOf(parts)
  const drawn: Drawn = drawBody(body, {
    pictures,
    formats: numberFormats(readXml(parts.text('word/numbering.xml'))),
  })
  return { ok: true, file: { kind: 'docx', bytes: packAnew(drawn) } }
}
