import { fileURLToPath } from 'node:url'
import { openDeidentifier } from '#methods/language'
import { readJsonLines } from './read-json-lines.ts'
import { type MarkedText, type Score, type Share, scoreSpans } from './score-spans.ts'

/** The frozen sets: those that rules were shaped on, and those that are only scored. */
export const frozenSets = ['tune', 'tune-2', 'tune-3', 'report', 'report-2'] as const
export type FrozenSet = (typeof frozenSets)[number]

const folder = new URL('../../golden/language/', import.meta.url)

/** How well names and numbers are found in one of the frozen sets, or in a file of marked texts. */
export async function deidentifyAccuracy(set: FrozenSet | { path: string }): Promise<Score> {
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

// node tests/bench/methods/deidentify-accuracy.ts tune|tune-2|tune-3|report|report-2|<file>
if (import.meta.main) {
  const [set = 'tune'] = process.argv.slice(2)
  const score = await deidentifyAccuracy(frozenSets.find(each => each === set) ?? { path: set })
  console.log(scoreRows(score).join('\n'))
}
