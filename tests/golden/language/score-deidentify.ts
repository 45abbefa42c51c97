import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openDeidentifier } from '#methods/language'
import { type MarkedText, type Score, scoreSpans, type Share } from './score-spans.ts'

/** Scores the finding of names and numbers on a file of marked texts. */
export async function scoreDeidentify(path: string): Promise<Score> {
  const deidentify = await openDeidentifier()
  const lines = (await readFile(path, 'utf8')).trim().split('\n')
  return scoreSpans(lines.map(line => JSON.parse(line) as MarkedText), text => deidentify(text).spans)
}

/** `node tests/golden/language/score-deidentify.ts tune|report|<file>`: totals only, so that nobody reads the texts of the report set. */
if (import.meta.main) {
  const [which = 'tune'] = process.argv.slice(2)
  const path = /^(?:tune|report)$/.test(which) ? join(import.meta.dirname, `deidentify-${which}.jsonl`) : which
  const { recall, origins, ...rest } = await scoreDeidentify(path)
  for (const table of [recall, origins, rest]) for (const [name, share] of Object.entries(table)) console.log(row(name, share))
}

function row(name: string, { count, of, share, lower, upper }: Share): string {
  return `${name.padEnd(28)}${`${count}/${of}`.padStart(10)}${share.toFixed(3).padStart(8)}   ${lower.toFixed(3)}–${upper.toFixed(3)}`
}
