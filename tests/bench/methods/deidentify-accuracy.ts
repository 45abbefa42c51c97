import { fileURLToPath } from 'node:url'
import { openDeidentifier } from '#methods/language'
import { readJsonLines } from './read-json-lines.ts'
import { type MarkedText, type Score, type Share, scoreSpans } from './score-spans.ts'

const folder = new URL('../../golden/language/', import.meta.url)

/** How well names and numbers are found in one of the frozen sets, or in a file of marked texts. */
export async function deidentifyAccuracy(set: 'tune' | 'report' | { path: string }): Promise<Score> {
  const path = typeof set === 'string' ? fileURLToPath(new URL(`deidentify-${set}.jsonl`, folder)) : set.path
  const deidentify = await openDeidentifier()
  return scoreSpans(readJsonLines<MarkedText>(path), text => deidentify(text).spans)
}

/** The totals of a score, a row each. Never a text: nobody is to read the set that is only reported on. */
export function scoreRows({ recall, origins, ...rest }: Score): string[] {
  return [recall, origins, rest].flatMap(table =>
    Object.entries(table).map(([name, share]) => row(name, share)),
  )
}

function row(name: string, { count, of, share, lower, upper }: Share): string {
  const interval = `${lower.toFixed(3)}–${upper.toFixed(3)}`
  return `${name.padEnd(28)}${`${count}/${of}`.padStart(10)}${share.toFixed(3).padStart(8)}   ${interval}`
}

// node tests/bench/methods/deidentify-accuracy.ts tune|report|<file>
if (import.meta.main) {
  const [set = 'tune'] = process.argv.slice(2)
  const score = await deidentifyAccuracy(set === 'tune' || set === 'report' ? set : { path: set })
  console.log(scoreRows(score).join('\n'))
}
