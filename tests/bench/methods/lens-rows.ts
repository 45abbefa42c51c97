import { openLens } from '#methods/language'
import { careNarratives } from './care-narratives.ts'
import { lensAccuracy, readersAgreement } from './lens-accuracy.ts'
import { medianTime } from './median-time.ts'
import { milliseconds, type Row } from './row.ts'

/** Speed of the lens, how far its readers agree, and its precision and recall on the half it was not written from. */
export async function lensRows(): Promise<Row[]> {
  const lens = await openLens()
  const stories = careNarratives(40, 12)
  const time = medianTime(stories.length, run => lens(stories[run]?.text ?? ''))
  const { n, kappa, percentAgreement } = readersAgreement()
  const rows = [
    { what: 'Lens: one narrative', size: '≈ 200 words', ours: milliseconds(time), peer: 'aim: under 15 ms' },
    {
      what: 'Lens: two readers agree (kappa)',
      size: `${n} sentences`,
      ours: `${kappa?.toFixed(3)} (${(100 * percentAgreement).toFixed(0)} %)`,
    },
  ]
  for (const half of ['first', 'second'] as const) {
    const { precision, recall } = await lensAccuracy(half)
    const note = half === 'first' ? 'improved with these' : 'never written from'
    rows.push({ what: `Lens: precision, ${note}`, size: `${precision.of} hints`, ours: share(precision) })
    rows.push({ what: `Lens: recall, ${note}`, size: `${recall.of} of blame`, ours: share(recall) })
  }
  return rows
}

function share({ share, interval }: { share: number; interval: { lower: number; upper: number } }): string {
  return `${share.toFixed(3)} (${interval.lower.toFixed(3)}–${interval.upper.toFixed(3)})`
}
