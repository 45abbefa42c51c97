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
    ...paragraphs.map(text => paragraph(text)),
  ]
  const document = new Document({
    title,
    creator: from,
    language: { value: 'en-GB' },
    styles: { default: { document: { run: { font: 'Arial', size: halfPoints }, paragraph: { spacing } } } },
    sections: [{ children }],
  } as ConstructorParameters<typeof Document>[0])
  return new Uint8Array(await Packer.toBuffer(document))
}

// Twelve points and one and a half lines: the least for readers who see badly.
const halfPoints = 24
const spacing = { after: 240, line: 360 }

function paragraph(text: string, { bold = false } = {}): Paragraph {
  const children = text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, bold, ...(index > 0 ? { break: 1 } : {}) }))
  return new Paragraph({ children })
}
