import { columnsFromCsv } from './csv.ts'
import { statsFamilies } from './families/families.ts'
import type { Columns, Family } from './families/family.ts'
import { type Outcome, refused } from './outcome.ts'

export { statsFamilies }

const byName = new Map<string, Family>(statsFamilies.map(family => [family.family, family]))

/** Answers one question of a named family; unknown names and unreadable input are refused. */
export function answerFamily(name: unknown, input: unknown): Outcome<Columns> {
  const family = typeof name === 'string' ? byName.get(name) : undefined
  if (family) return family.answer(input)
  return refused('family-unknown', `There is no family called ${String(name)}; see candour stats --help.`)
}

/** Reads JSON lines `{"family", "input"}` and yields one JSON line each, in order: `{"output"}` or `{"error"}`. */
export async function* runStats(lines: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) if (line.trim()) yield answerLine(line)
}

/**
 * Answers a family from a CSV file of columns, with options that are not columns given as an object (`{"chart": "u"}`).
 * Columns are tried as they are, under `units` or `rows` where the family groups them, and one row as single values.
 */
export function statsFromCsv(name: string, csv: string, options: Columns = {}): Outcome<Columns> {
  const columns = columnsFromCsv(csv)
  const single = Object.fromEntries(Object.entries(columns).map(([key, cells]) => [key, cells[0]]))
  const ways = [columns, { units: columns }, { rows: columns }, single].map(way =>
    answerFamily(name, { ...way, ...options }),
  )
  const unread = (way: Outcome<Columns>) => !way.ok && way.refused === 'input-unreadable'
  return ways.find(way => !unread(way)) ?? ways[0] ?? refused('input-unreadable', 'The file has no columns.')
}

/** The help of `candour stats`: each family, what it is for, and a line to try. */
export function statsHelp(): string {
  const rows = statsFamilies.map(
    ({ family, says, example }) =>
      `  ${family}\n    ${says}\n    ${JSON.stringify({ family, input: example })}`,
  )
  return [
    'candour stats run < lines.jsonl',
    'candour stats <family> [--csv file] [options as JSON]',
    '',
    ...rows,
    '',
  ].join('\n')
}

/** One answer as a line of JSON. */
export function lineOf(result: Outcome<Columns>): string {
  return JSON.stringify(result.ok ? { output: wire(result.value) } : { error: result.says })
}

function answerLine(line: string): string {
  let asked: unknown
  try {
    asked = JSON.parse(line)
  } catch {
    return JSON.stringify({ error: 'This line is not JSON.' })
  }
  const { family, input } = Object(asked) as { family?: unknown; input?: unknown }
  return lineOf(answerFamily(family, input))
}

/** Infinities as "Inf" and "-Inf", as JSON has none; NaN becomes null of itself. */
function wire(value: unknown): unknown {
  if (value === Infinity) return 'Inf'
  if (value === -Infinity) return '-Inf'
  if (Array.isArray(value)) return value.map(wire)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wire(inner)]))
}
