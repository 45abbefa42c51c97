import { openDeidentifier, type RosterEntry } from '#methods/language'
import { readTextLine } from './read-text-line.ts'

/** `{id,text,roster?}` in, `{id,spans,text}` out, one line at a time; the roster is a list of names, or of `{name,as?}`. */
export async function* deidentifyLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const deidentify = await openDeidentifier()
  for await (const line of lines) {
    if (!line.trim()) continue
    const read = readTextLine(line)
    if ('error' in read) yield JSON.stringify(read)
    else yield JSON.stringify(answer(read, rosterOf(line), deidentify))
  }
}

function answer(
  { id, text }: { id: unknown; text: string },
  roster: readonly RosterEntry[] | undefined,
  deidentify: Awaited<ReturnType<typeof openDeidentifier>>,
) {
  if (!roster) return { id, error: 'The "roster" of this line is not a list of names.' }
  return { id, ...deidentify(text, roster) }
}

function rosterOf(line: string): readonly RosterEntry[] | undefined {
  const { roster } = JSON.parse(line) as { roster?: unknown }
  if (roster === undefined || roster === null) return []
  return Array.isArray(roster) && roster.every(isEntry) ? roster : undefined
}

function isEntry(entry: unknown): entry is RosterEntry {
  if (typeof entry === 'string') return true
  const { name, as } = Object(entry) as { name?: unknown; as?: unknown }
  return typeof name === 'string' && (as === undefined || as === 'resident' || as === 'person')
}
