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
 * Answers a family from the columns of a spreadsheet, and settings that are not columns. Columns are tried as they are,
 * under `units` or `rows` where the family groups them, and as single values where there is one row.
 */
export function answerColumns(name: string, given: Columns): Outcome<Columns> {
  const entries = Object.entries(given)
  const columns = Object.fromEntries(entries.filter(([, value]) => Array.isArray(value)))
  const settings = Object.fromEntries(entries.filter(([, value]) => !Array.isArray(value)))
  const single = Object.fromEntries(Object.entries(columns).map(([key, cells]) => [key, Object(cells)[0]]))
  const asGiven = answerFamily(name, given)
  const others = [{ units: columns }, { rows: columns }, single].map(shape =>
    answerFamily(name, { ...shape, ...settings }),
  )
  return [asGiven, ...others].find(answer => answer.ok || answer.refused !== 'input-unreadable') ?? asGiven
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

/** An answer as it is written: `{"output"}` with infinities as "Inf", or `{"error"}`. */
export function written(result: Outcome<Columns>): { output: unknown } | { error: string } {
  return result.ok ? { output: wire(result.value) } : { error: result.says }
}

function answerLine(line: string): string {
  let asked: unknown
  try {
    asked = JSON.parse(line)
  } catch {
    return JSON.stringify({ error: 'This line is not JSON.' })
  }
  const { family, input } = Object(asked) as { family?: unknown; input?: unknown }
  return JSON.stringify(written(answerFamily(family, input)))
}

/** Infinities as "Inf" and "-Inf", as JSON has none; NaN becomes null of itself. */
function wire(value: unknown): unknown {
  if (value === Infinity) return 'Inf'
  if (value === -Infinity) return '-Inf'
  if (Array.isArray(value)) return value.map(wire)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wire(inner)]))
}
