import { openThemes } from '#methods/language'
import { numberOption } from './number-option.ts'
import { readAll, textsOf } from './read-all.ts'

/** `{id,text}` in; one line for each theme and a last one, `{"unexplained"}`. Lines that cannot be read are answered first. */
export async function* themesLines(
  lines: AsyncIterable<string>,
  args: readonly string[],
): AsyncGenerator<string> {
  const options = { most: numberOption(args, 'new', 5), seed: numberOption(args, 'seed', 1) }
  const read = await readAll(lines)
  for (const line of read) if ('error' in line) yield JSON.stringify(line)
  const findThemes = await openThemes()
  const { themes, unexplained } = findThemes(textsOf(read), options)
  for (const theme of themes) yield JSON.stringify(theme)
  yield JSON.stringify({ unexplained })
}
