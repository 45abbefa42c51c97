import { openLens } from '#methods/language'
import { readTextLine } from './read-text-line.ts'

/** `{id,text}` in, `{id,findings}` out, with `support` where the writer tells of their own slip. One line at a time. */
export async function* lensLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const lens = await openLens()
  for await (const line of lines) {
    if (!line.trim()) continue
    const read = readTextLine(line)
    yield JSON.stringify('error' in read ? read : { id: read.id, ...lens(read.text) })
  }
}
