import { attributeKind } from './attribute-rules.ts'
import { renderAttributes, renderContent, renderText, renderUrl } from './render-values.ts'
import { type Piece, TemplateReader } from './template-reader.ts'

type Values = readonly unknown[]
type Slot = (values: Values) => string
export type CompiledTemplate = { readonly literals: readonly string[]; readonly slots: readonly Slot[] }

const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const textOnly = new Set(['textarea', 'title'])
const rawText = new Set(['script', 'style'])

/** Reads a template once: where each hole is decides how its value is made safe, and some places are refused. */
export function compileTemplate(strings: readonly string[]): CompiledTemplate {
  const reader = new TemplateReader(strings)
  const made = new Compilation()
  while (!reader.done) readNode(reader, made)
  if (made.open.length > 0) throw reader.fault(`<${made.open.at(-1)}> is not closed`)
  return made
}

class Compilation {
  readonly literals: string[] = ['']
  readonly slots: Slot[] = []
  readonly open: string[] = []

  write(text: string): void {
    this.literals[this.literals.length - 1] += text
  }

  slot(slot: Slot): void {
    this.slots.push(slot)
    this.literals.push('')
  }

  pieces(pieces: readonly Piece[], toSlot: (hole: number) => Slot): void {
    for (const piece of pieces) {
      if (typeof piece === 'string') this.write(piece)
      else this.slot(toSlot(piece))
    }
  }
}

const contentSlot =
  (hole: number): Slot =>
  values =>
    renderContent(values[hole])
const textSlot =
  (hole: number): Slot =>
  values =>
    renderText(values[hole])
const attributesSlot =
  (hole: number): Slot =>
  values =>
    renderAttributes(values[hole])

function readNode(reader: TemplateReader, made: Compilation): void {
  const text = reader.text()
  const constant = text ? undefined : (reader.comment() ?? reader.doctype() ?? closedElement(reader, made))
  if (text) made.pieces(text, contentSlot)
  else if (constant === undefined) readElement(reader, made)
  else made.write(constant)
}

function closedElement(reader: TemplateReader, made: Compilation): string | undefined {
  const name = reader.closingTag()
  if (name === undefined) return undefined
  if (made.open.pop() !== name) throw reader.fault(`</${name}> closes nothing that is open`)
  return `</${name}>`
}

function readElement(reader: TemplateReader, made: Compilation): void {
  const name = reader.openingName()
  made.write(`<${name}`)
  while (!reader.tagEnds()) readAttribute(reader, made)
  const end = reader.tagEnd()
  made.write(end)
  if (end === '/>' || voidElements.has(name)) return
  made.open.push(name)
  if (textOnly.has(name)) made.pieces(reader.contentOf(name), textSlot)
  if (rawText.has(name)) made.write(reader.constantContentOf(name))
}

function readAttribute(reader: TemplateReader, made: Compilation): void {
  const hole = reader.holeInTag()
  if (hole === undefined) writeAttribute(reader, made)
  else made.slot(attributesSlot(hole))
}

function writeAttribute(reader: TemplateReader, made: Compilation): void {
  const { name, value } = reader.attribute()
  const kind = attributeKind(name)
  made.write(` ${name}`)
  if (value === undefined) return
  made.write('="')
  const pieces = reader.pieces(value)
  const hasHole = pieces.some(piece => typeof piece === 'number')
  if (kind === 'url' && hasHole) made.slot(values => renderUrl(pieces, values))
  else made.pieces(pieces, textSlot)
  made.write('"')
}
