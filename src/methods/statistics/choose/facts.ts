import { sum } from '../numbers/sum.ts'
import { sigmaFromRanges } from '../shewhart/spread.ts'

/** What is to be charted. */
export type ChartQuestion = {
  /** Events counted, a share of a whole, or a measure such as days to answer. */
  of: 'events' | 'share' | 'measure'
  /** One service in time, or several services side by side. */
  over: 'time' | 'services'
  values: readonly (number | null)[]
  /** Bed days, visits or people behind each value. */
  denominators?: readonly (number | null)[]
  /** For rare events: whether their times, or the opportunities (bed days) between them, are known. */
  between?: 'times' | 'opportunities'
}

export type Facts = {
  points: number
  zeros: number
  average: number
  hasDenominators: boolean
  /** Largest denominator over smallest. */
  unevenness: number
  /** Variation between periods against what chance gives; 1 where it cannot be told. */
  excess: number
}

/** The few facts about a series that decide which chart can bear it. */
export function factsOf({ of, values, denominators }: ChartQuestion): Facts {
  const present = values.filter(value => value !== null)
  const exposed = (denominators ?? []).filter(n => n !== null && n > 0)
  return {
    points: present.length,
    zeros: present.filter(value => value === 0).length / Math.max(1, present.length),
    average: sum(present) / Math.max(1, present.length),
    hasDenominators: exposed.length > 0,
    unevenness: exposed.length > 0 ? Math.max(...exposed.map(Number)) / Math.min(...exposed.map(Number)) : 1,
    excess: of === 'measure' ? 1 : excessVariation(values, denominators ?? [], of),
  }
}

/** Laney's sigma of the standardised figures. */
function excessVariation(
  values: ChartQuestion['values'],
  denominators: readonly (number | null)[],
  of: 'events' | 'share',
): number {
  const rows = values.flatMap((count, i) => {
    const n = denominators[i]
    return count !== null && typeof n === 'number' && n > 0 ? [{ count, n }] : []
  })
  const centre = sum(rows.map(row => row.count)) / sum(rows.map(row => row.n))
  const variance = of === 'share' ? centre * (1 - centre) : centre
  const z = rows.map(({ count, n }) => (count / n - centre) / Math.sqrt(variance / n))
  const sigma = sigmaFromRanges(z, true)
  return rows.length >= 12 && variance > 0 && Number.isFinite(sigma) ? sigma : 1
}
