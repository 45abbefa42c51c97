import { openSimilar } from '#methods/language'
import { numberOption } from './number-option.ts'
import { readAll, textsOf } from './read-all.ts'

/** `{id,text,group?}` in, `{id,neighbours:[{id,score,why}]}` out, never of the same group, once all lines are read. */
export async function* similarLines(
  lines: AsyncIterable<string>,
  args: readonly string[],
): AsyncGenerator<string> {
  const top = numberOption(args, 'top', 5)
  const read = await readAll(lines)
  const findSimilar = await openSimilar(textsOf(read))
  for (const line of read)
    yield JSON.stringify('error' in line ? line : { id: line.id, neighbours: findSimilar(line, top) })
}
