import { openDeidentifier } from '#methods/language'
import { careNarratives } from './care-narratives.ts'
import { deidentifyAccuracy } from './deidentify-accuracy.ts'
import { medianTime } from './median-time.ts'
import { milliseconds, type Row } from './row.ts'
import type { Share } from './score-spans.ts'

const sets = [
  { set: 'tune', note: 'tuned on these' },
  { set: 'report', note: 'only scored' },
  { set: 'report-2', note: 'scored once' },
] as const

/** Speed of taking names out, and how many are found in each set: tuned on, only scored, and scored once. */
export async function deidentifyRows(): Promise<Row[]> {
  const deidentify = await openDeidentifier()
  const stories = careNarratives(40, 12)
  const time = medianTime(stories.length, run => deidentify(stories[run]?.text ?? ''))
  const rows: Row[] = [
    {
      what: 'Names out: one narrative',
      size: '≈ 200 words',
      ours: milliseconds(time),
      peer: 'aim: under 100 ms',
    },
  ]
  for (const { set, note } of sets) {
    const { recall, origins, precision, certain } = await deidentifyAccuracy(set)
    const peer = set === 'report' ? 'compromise 0.382' : ''
    if (recall.PERSON) rows.push({ ...row(`Names out: names found, ${note}`, recall.PERSON), peer })
    const [origin, least] = Object.entries(origins).sort(([, a], [, b]) => a.share - b.share)[0] ?? []
    if (origin && least) rows.push(row(`Names out: least found, ${origin}`, least))
    rows.push(row('Names out: precision', precision), row('Names out: precision of certain', certain))
  }
  return rows
}

function row(what: string, { share, of, lower, upper }: Share): Row {
  return { what, size: `${of}`, ours: `${share.toFixed(3)} (${lower.toFixed(3)}–${upper.toFixed(3)})` }
}
