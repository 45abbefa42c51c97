import { drawParagraph } from './draw-paragraph.ts'
import type { Drawing } from './drawing.ts'
import { elementNamed } from './element-named.ts'
import type { DocxPicture } from './pictures-of.ts'
import type { XmlElement, XmlNode } from './read-xml.ts'

export type Sources = Pick<Drawing, 'pictures' | 'formats'>

/** What was drawn: the body as XML of ours, and what it uses. */
export type Drawn = { body: string; pictures: DocxPicture[]; lists: ('counted' | 'points')[] }

/** Writes the paragraphs and tables of a body anew. */
export function drawBody(body: XmlElement, sources: Sources): Drawn {
  const drawing: Drawing = {
    ...sources,
    used: [],
    lists: new Map(),
    blocks: nodes => drawBlocks(nodes, drawing),
  }
  const blocks = drawing.blocks(body.children)
  return { body: blocks || '<w:p/>', pictures: drawing.used, lists: [...drawing.lists.values()] }
}

/** What only holds other blocks, and says nothing itself. */
const transparent = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag'])

function drawBlocks(nodes: readonly XmlNode[], drawing: Drawing): string {
  return nodes.map(each => (typeof each === 'string' ? '' : drawBlock(each, drawing))).join('')
}

function drawBlock(element: XmlElement, drawing: Drawing): string {
  if (element.name === 'w:p') return drawParagraph(element, drawing)
  if (element.name === 'w:tbl') return drawTable(element, drawing)
  return transparent.has(element.name) ? drawBlocks(element.children, drawing) : ''
}

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')

function drawTable({ children }: XmlElement, drawing: Drawing): string {
  const rows = within(children, 'w:tr').map(row => drawRow(row, drawing))
  if (rows.join('') === '') return ''
  const columns = Math.max(...rows.map(row => row.split('<w:tc>').length - 1))
  const grid = `<w:tblGrid>${'<w:gridCol/>'.repeat(columns)}</w:tblGrid>`
  const look = `<w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>`
  return `<w:tbl>${look}${grid}${rows.join('')}</w:tbl>`
}

function drawRow({ children }: XmlElement, drawing: Drawing): string {
  const about = elementNamed(children, 'w:trPr')
  // A row that a tracked change took out.
  if (about && elementNamed(about.children, 'w:del')) return ''
  const cells = within(children, 'w:tc').map(cell => drawCell(cell, drawing))
  return cells.length === 0 ? '' : `<w:tr>${cells.join('')}</w:tr>`
}

function drawCell({ children }: XmlElement, drawing: Drawing): string {
  const about = elementNamed(children, 'w:tcPr')
  const span = Number(about && elementNamed(about.children, 'w:gridSpan')?.attributes['w:val'])
  const spans = span > 1 && span < 64 ? `<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>` : ''
  // A cell without a paragraph at its end is one that Word calls broken.
  return `<w:tc>${spans}${drawBlocks(children, drawing)}<w:p/></w:tc>`.replace(
    '</w:p><w:p/></w:tc>',
    '</w:p></w:tc>',
  )
}

function within(nodes: readonly XmlNode[], name: string): XmlElement[] {
  return nodes.flatMap(each => {
    if (typeof each === 'string') return []
    if (each.name === name) return [each]
    return transparent.has(each.name) ? within(each.children, name) : []
  })
}
