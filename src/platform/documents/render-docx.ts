import { Document, Packer, Paragraph, TextRun } from 'docx'

/** A letter: who writes to whom, when, and the paragraphs; a line break within a paragraph stays one. */
export type DocxLetter = {
  title: string
  from: string
  to: readonly string[]
  day: string
  greeting: string
  paragraphs: readonly string[]
}

/** Makes a letter that can be opened and changed in a word processor, in large plain type. */
export async function renderDocx(letter: DocxLetter): Promise<Uint8Array> {
  const { title, from, to, day, greeting, paragraphs } = letter
  const children = [
    paragraph(from, { bold: true }),
    paragraph(to.join('\n')),
    paragraph(day),
    paragraph(greeting),
    ...paragraphs.flatMap(text => withLists(text)),
  ]
  const document = new Document({
    title,
    creator: from,
    lastModifiedBy: from,
    styles: { default: { document: { run, paragraph: { spacing } } } },
    sections: [{ children }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

// Twelve points and one and a half lines: the least for readers who see badly.
const run = { font: 'Arial', size: 24, language: { value: 'en-GB' } } as const
const spacing = { after: 240, line: 360 }

/** Lines that begin with a dash are a list of the word processor, so that a screen reader says how many there are. */
function withLists(text: string): Paragraph[] {
  const lines = text.split('\n')
  const first = lines.findIndex(isItem)
  if (first < 0 || !lines.slice(first).every(isItem)) return [paragraph(text)]
  const items = lines.slice(first).map(line => new Paragraph({ text: line.slice(2), bullet: { level: 0 } }))
  return first === 0 ? items : [paragraph(lines.slice(0, first).join('\n')), ...items]
}

function isItem(line: string): boolean {
  return line.startsWith('- ')
}

function paragraph(text: string, { bold = false } = {}): Paragraph {
  const children = text
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ text: line, ...(bold ? { bold } : {}), ...(index > 0 ? { break: 1 } : {}) }),
    )
  return new Paragraph({ children })
}
