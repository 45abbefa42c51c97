import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { answerColumns, runStats, statsHelp, written } from '../methods/statistics/command.ts'

/** `candour stats run` answers JSON lines; `candour stats <family> [--csv file] [name=value …]` answers one question. */
export async function stats([first, ...args]: string[]): Promise<number> {
  if (first === undefined || first === '--help' || first === 'help') {
    console.log(statsHelp())
    return 0
  }
  if (first === 'run') {
    for await (const line of runStats(createInterface({ input: process.stdin }))) console.log(line)
    return 0
  }
  const answer = answerColumns(first, await inputFrom(args))
  console.log(JSON.stringify(written(answer), null, 2))
  return answer.ok ? 0 : 1
}

/** Columns of a CSV file, or a JSON object from standard input, with `name=value` on top. */
async function inputFrom(args: string[]): Promise<Record<string, unknown>> {
  const csv = args.indexOf('--csv')
  const file = csv < 0 ? undefined : args[csv + 1]
  const settings = args.filter((_, index) => index !== csv && !(csv >= 0 && index === csv + 1))
  const columns = file
    ? columnsOf(await readFile(file, 'utf8'))
    : JSON.parse((await text(process.stdin)) || '{}')
  return { ...columns, ...Object.fromEntries(settings.map(setting)) }
}

function columnsOf(csv: string): Record<string, unknown[]> {
  const rows: Record<string, string>[] = parse(csv, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    trim: true,
  })
  const names = Object.keys(rows[0] ?? {})
  return Object.fromEntries(names.map(name => [name, rows.map(row => readValue(row[name] ?? ''))]))
}

function setting(text: string): [string, unknown] {
  const [name = '', ...rest] = text.split('=')
  return [name, readValue(rest.join('='))]
}

function readValue(text: string): unknown {
  if (text === '' || text === 'NA') return null
  if (text === 'true' || text === 'false') return text === 'true'
  return Number.isNaN(Number(text)) ? text : Number(text)
}
