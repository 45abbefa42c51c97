import { funnel, seededRandom, shewhart, xmr } from '#methods/statistics'

type Measured = { what: string; size: number; ms: number }

const random = seededRandom(1)
const counts = (size: number) => Array.from({ length: size }, () => 5 + Math.floor(random() * 30))
const days = (size: number) => Array.from({ length: size }, (_, i) => dayOf(i))

/** ISO days that stay in order beyond the year 9999, which a million of them reach by hours. */
function dayOf(i: number): string {
  return new Date(Date.UTC(1900, 0, 1, i)).toISOString().slice(0, 13)
}

/** The median of several runs after some to warm up. */
function measure(what: string, size: number, work: () => unknown): Measured {
  const runs = size > 100_000 ? 3 : 9
  for (let i = 0; i < runs; i++) work()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return { what, size, ms: times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0 }
}

function xmrOf(size: number): Measured {
  const input = { dates: days(size), values: counts(size), direction: 'neutral' as const }
  return measure('XmR with all rules', size, () => xmr(input))
}

function uChartOf(size: number): Measured {
  const input = { chart: 'up' as const, values: counts(size), denominators: counts(size).map(n => n + 900) }
  return measure('u′ chart with runs', size, () => shewhart(input))
}

function funnelOf(size: number): Measured {
  const expected = counts(size).map(n => n + Math.round(random() * 100) / 100)
  const id = expected.map((_, i) => `home-${i}`)
  const input = { id, numerator: counts(size), denominator: expected, kind: 'ratio' as const }
  return measure('Funnel, exact and adjusted limits', size, () => funnel(input))
}

/** Times the methods at growing sizes and prints how much ten times the figures cost. */
export function benchStatistics(): Measured[] {
  return [
    ...[1_000, 10_000, 100_000, 1_000_000].map(xmrOf),
    ...[1_000, 10_000, 100_000].map(uChartOf),
    ...[1_000, 10_000, 100_000].map(funnelOf),
  ]
}

function print(rows: readonly Measured[]) {
  for (const [i, { what, size, ms }] of rows.entries()) {
    const before = rows[i - 1]
    const ratio = before?.what === what ? `  × ${(ms / before.ms).toFixed(1)} for ten times as many` : ''
    console.log(
      `${what.padEnd(36)}${size.toLocaleString('en-GB').padStart(10)}${ms.toFixed(1).padStart(10)} ms${ratio}`,
    )
  }
}

if (import.meta.main) print(benchStatistics())
