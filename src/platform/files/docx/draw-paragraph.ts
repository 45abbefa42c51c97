import { drawPicture } from './draw-picture.ts'
import type { Drawing } from './drawing.ts'
import { elementNamed } from './element-named.ts'
import { elementsInside } from './elements-inside.ts'
import type { XmlElement, XmlNode } from './read-xml.ts'

/** One paragraph with its heading or list, and after it what stood in text boxes in it. */
export function drawParagraph({ children }: XmlElement, drawing: Drawing): string {
  const boxes: string[] = []
  const runs = drawRuns(children, drawing, boxes)
  return `<w:p>${aboutParagraph(elementNamed(children, 'w:pPr'), drawing)}${runs}</w:p>${boxes.join('')}`
}

function aboutParagraph(about: XmlElement | undefined, drawing: Drawing): string {
  if (!about) return ''
  const style = /^(Heading[1-6]|Title)$/.exec(
    elementNamed(about.children, 'w:pStyle')?.attributes['w:val'] ?? '',
  )
  const written = `${style ? `<w:pStyle w:val="${style[0]}"/>` : ''}${listOf(about, drawing)}`
  return written && `<w:pPr>${written}</w:pPr>`
}

function listOf(about: XmlElement, { lists, formats }: Drawing): string {
  const list = elementNamed(about.children, 'w:numPr')?.children ?? []
  const id = elementNamed(list, 'w:numId')?.attributes['w:val']
  if (!id || id === '0') return ''
  if (!lists.has(id)) lists.set(id, formats.get(id) ?? 'points')
  const level = Number(elementNamed(list, 'w:ilvl')?.attributes['w:val'] ?? 0)
  const number = [...lists.keys()].indexOf(id) + 1
  return `<w:numPr><w:ilvl w:val="${level >= 0 && level < 9 ? level : 0}"/><w:numId w:val="${number}"/></w:numPr>`
}

/** What holds runs and says nothing itself; of a link or a field only what it shows. */
const transparent = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:fldSimple',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:bdo',
  'w:dir',
])

function drawRuns(nodes: readonly XmlNode[], drawing: Drawing, boxes: string[]): string {
  return nodes
    .map(each => {
      if (typeof each === 'string') return ''
      if (each.name === 'w:r') return drawRun(each, drawing, boxes)
      return transparent.has(each.name) ? drawRuns(each.children, drawing, boxes) : ''
    })
    .join('')
}

const marks = ['w:b', 'w:i', 'w:strike'] as const
const hidden = ['w:vanish', 'w:webHidden'] as const

function drawRun({ children }: XmlElement, drawing: Drawing, boxes: string[]): string {
  const about = elementNamed(children, 'w:rPr')?.children ?? []
  const isOn = (name: string) => {
    const mark = elementNamed(about, name)
    return mark !== undefined && !['0', 'false', 'off'].includes(mark.attributes['w:val'] ?? '')
  }
  if (hidden.some(isOn)) return ''
  const look = marks.filter(isOn).map(name => `<${name}/>`)
  if (isOn('w:u') && elementNamed(about, 'w:u')?.attributes['w:val'] !== 'none')
    look.push('<w:u w:val="single"/>')
  const shown = children.map(each => drawPiece(each, drawing, boxes)).join('')
  return shown && `<w:r>${look.length > 0 ? `<w:rPr>${look.join('')}</w:rPr>` : ''}${shown}</w:r>`
}

const asTheyAre: Readonly<Record<string, string>> = {
  'w:tab': '<w:tab/>',
  'w:br': '<w:br/>',
  'w:cr': '<w:br/>',
  'w:noBreakHyphen': '<w:noBreakHyphen/>',
}

function drawPiece(piece: XmlNode, drawing: Drawing, boxes: string[]): string {
  if (typeof piece === 'string') return ''
  const { name, children } = piece
  if (name === 'w:t')
    return `<w:t xml:space="preserve">${escaped(children.filter(each => typeof each === 'string').join(''))}</w:t>`
  if (name === 'mc:AlternateContent') {
    const choice = elementNamed(children, 'mc:Choice') ?? elementNamed(children, 'mc:Fallback')
    return (choice?.children ?? []).map(each => drawPiece(each, drawing, boxes)).join('')
  }
  if (name === 'w:drawing' || name === 'w:pict') {
    for (const box of elementsInside(piece, 'w:txbxContent')) boxes.push(drawing.blocks(box.children))
    return drawPicture(piece, drawing)
  }
  return asTheyAre[name] ?? ''
}

// Letters only: what XML 1.0 does not allow (2.2) would make the whole unreadable.
function escaped(text: string): string {
  const allowed = text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
  return allowed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
