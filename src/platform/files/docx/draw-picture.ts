import type { Drawing } from './drawing.ts'
import { elementsInside } from './elements-inside.ts'
import type { XmlElement } from './read-xml.ts'

// English metric units: 914,400 to the inch (ECMA-376 Part 1, 20.1.2.1). As wide as the text of an A4 page at most.
const widest = 5_700_000
const usual = 3_600_000

/** The picture inside a drawing, in the line; nothing when there is none that we could draw anew. */
export function drawPicture(drawing: XmlElement, { pictures, used }: Drawing): string {
  const id = elementsInside(drawing, 'a:blip')[0]?.attributes['r:embed'] ?? ''
  const picture = pictures.get(id)
  if (!picture) return ''
  if (!used.includes(picture)) used.push(picture)
  const number = used.indexOf(picture) + 1
  const { cx, cy } = sizeOf(elementsInside(drawing, 'wp:extent')[0])
  const frame = `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`
  const shown = `<pic:blipFill><a:blip r:embed="picture${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`
  const named = `id="${number}" name="Picture ${number}"`
  return `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr ${named}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>${shown}<pic:spPr>${frame}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
}

function sizeOf(extent: XmlElement | undefined): { cx: number; cy: number } {
  const [across, down] = [Number(extent?.attributes.cx), Number(extent?.attributes.cy)]
  if (!(across > 0 && down > 0)) return { cx: usual, cy: usual }
  const scale = Math.min(1, widest / across)
  return { cx: Math.round(across * scale), cy: Math.round(down * scale) }
}
