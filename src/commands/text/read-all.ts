import { readTextLine, type TextLine } from './read-text-line.ts'

/** Every line read, in order: a text, or what is wrong with the line as it is to be answered. */
export async function readAll(lines: AsyncIterable<string>): Promise<ReturnType<typeof readTextLine>[]> {
  const read = []
  for await (const line of lines) if (line.trim()) read.push(readTextLine(line))
  return read
}

/** Those lines that are texts. */
export function textsOf(lines: readonly ReturnType<typeof readTextLine>[]): TextLine[] {
  return lines.filter(line => 'text' in line)
}
