import { funnel, seededRandom, shewhart, xmr } from '#methods/statistics'
import { medianTime } from './median-time.ts'
import { count, milliseconds, type Row } from './row.ts'

type Method = { what: string; sizes: number[]; peer: string; work(size: number): () => unknown }

const random = seededRandom(1)
const counts = (size: number) => Array.from({ length: size }, () => 5 + Math.floor(random() * 30))
const days = (size: number) => Array.from({ length: size }, (_, i) => dayOf(i))

/** Hours of days, so that a million of them stay in order. */
function dayOf(i: number): string {
  return new Date(Date.UTC(1900, 0, 1, i)).toISOString().slice(0, 13)
}

const peer = 'R packages 0.2–12 s for 10,000'

const methods: readonly Method[] = [
  {
    what: 'XmR with all rules',
    sizes: [1_000, 10_000, 100_000, 1_000_000],
    peer,
    work(size) {
      const input = { dates: days(size), values: counts(size), direction: 'neutral' as const }
      return () => xmr(input)
    },
  },
  {
    what: 'u′ chart with runs',
    sizes: [1_000, 10_000, 100_000, 1_000_000],
    peer,
    work(size) {
      const denominators = counts(size).map(n => n + 900)
      const input = { chart: 'up' as const, values: counts(size), denominators }
      return () => shewhart(input)
    },
  },
  {
    what: 'Funnel, exact and adjusted limits',
    sizes: [1_000, 10_000, 100_000, 1_000_000],
    peer,
    work(size) {
      const denominator = counts(size).map(n => n + Math.round(random() * 100) / 100)
      const id = denominator.map((_, i) => `home-${i}`)
      const input = { id, numerator: counts(size), denominator, kind: 'ratio' as const }
      return () => funnel(input)
    },
  },
]

/** Times the statistics at growing sizes; × says how much ten times the figures cost. */
export function statisticsRows(): Row[] {
  return methods.flatMap(({ what, sizes, peer, work }) => {
    const times = sizes.map(size => medianTime(size > 100_000 ? 3 : 9, work(size)))
    return sizes.map((size, i) => {
      const before = times[i - 1]
      const grown = before === undefined ? '' : `  × ${((times[i] ?? 0) / before).toFixed(1)}`
      return {
        what,
        size: count(size),
        ours: milliseconds(times[i] ?? 0) + grown,
        ...(size === 10_000 ? { peer } : {}),
      }
    })
  })
}
