import { strToU8, zipSync } from 'fflate'
import type { Drawn } from './draw-body.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A package with nothing in it but what was drawn, all of it from the first moment that a ZIP can name. */
export function packAnew({ body, pictures, lists }: Drawn): Uint8Array {
  const names = pictures.map(({ kind }, index) => `media/picture${index + 1}.${kind}`)
  const spaces = `xmlns:w="${word}" xmlns:r="${office}" xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:a="${drawing}/main" xmlns:pic="${drawing}/picture"`
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml(contentTypes()),
    '_rels/.rels': xml(relations([['document', `${office}/officeDocument`, 'word/document.xml']])),
    'word/document.xml': xml(`<w:document ${spaces}><w:body>${body}<w:sectPr/></w:body></w:document>`),
    'word/_rels/document.xml.rels': xml(
      relations([
        ['styles', `${office}/styles`, 'styles.xml'],
        ['numbering', `${office}/numbering`, 'numbering.xml'],
        ...names.map((name, index): Relation => [`picture${index + 1}`, `${office}/image`, name]),
      ]),
    ),
    'word/styles.xml': xml(`<w:styles xmlns:w="${word}">${styles()}</w:styles>`),
    'word/numbering.xml': xml(`<w:numbering xmlns:w="${word}">${numbering(lists)}</w:numbering>`),
  }
  for (const [index, name] of names.entries())
    files[`word/${name}`] = pictures[index]?.bytes ?? new Uint8Array()
  return zipSync(files, { mtime: new Date(1980, 0, 1) })
}

type Relation = [id: string, type: string, target: string]

function relations(all: readonly Relation[]): string {
  const each = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
  return `<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`
}

function contentTypes(): string {
  const usual = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    jpeg: 'image/jpeg',
    png: 'image/png',
  }
  const defaults = Object.entries(usual).map(
    ([end, type]) => `<Default Extension="${end}" ContentType="${type}"/>`,
  )
  const parts = { document: 'document.main', styles: 'styles', numbering: 'numbering' }
  const overrides = Object.entries(parts).map(
    ([part, type]) => `<Override PartName="/word/${part}.xml" ContentType="${types}.${type}+xml"/>`,
  )
  return `<Types xmlns="${packages}/content-types">${defaults.join('')}${overrides.join('')}</Types>`
}

function styles(): string {
  const heading = (level: number) =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${36 - level * 3}"/></w:rPr></w:style>`
  const title =
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style>'
  const plain =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
  return `${plain}${title}${[1, 2, 3, 4, 5, 6].map(heading).join('')}`
}

/** Each list of the document begins at one again. */
function numbering(lists: Drawn['lists']): string {
  const kinds = (['points', 'counted'] as const).map(
    (kind, id) => `<w:abstractNum w:abstractNumId="${id}">${levels(kind)}</w:abstractNum>`,
  )
  const numbers = lists.map((kind, index) => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    return `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${kind === 'points' ? 0 : 1}"/>${restart}</w:num>`
  })
  return `${kinds.join('')}${numbers.join('')}`
}

function levels(kind: 'points' | 'counted'): string {
  return Array.from({ length: 9 }, (_, level) => {
    const [format, text] = kind === 'points' ? ['bullet', '•'] : ['decimal', `%${level + 1}.`]
    const indent = `<w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr>`
    return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${indent}</w:lvl>`
  }).join('')
}

function xml(text: string): Uint8Array {
  return strToU8(`${declaration}${text}`)
}
