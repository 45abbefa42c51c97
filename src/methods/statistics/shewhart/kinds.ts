import { mean } from '../numbers/mean.ts'
import { median } from '../numbers/quantile.ts'
import { sum } from '../numbers/sum.ts'
import { constant, symmetricLines } from './limits.ts'
import { rangesOf, sigmaFromRanges } from './spread.ts'
import type { ChartKind, Lines } from './types.ts'

/** The figures of one part; `baseline` are the places within it to compute from. */
export type PartFigures = {
  /** Counts or measures, and where denominators apply the rate or share of each row. */
  counts: readonly (number | null)[]
  denominators: readonly (number | null)[]
  values: readonly (number | null)[]
  baseline: readonly number[]
  centre: number | null
  screen: boolean
}

type Kind = { needsDenominators: boolean; says: string; lines: (figures: PartFigures) => Lines }

// ln 2 as published, to three places: the median of a long geometric wait as a share of its mean.
const medianOfMean = 693 / 1000

const present = (values: readonly (number | null | undefined)[]) =>
  values.filter(value => typeof value === 'number')
const pick = (values: readonly (number | null)[], places: readonly number[]) =>
  places.map(place => values[place] ?? null)
const baselineValues = ({ values, baseline }: PartFigures) => pick(values, baseline)

/** Each kind of chart with its centre and standard error; sources beside each. */
export const chartKinds: Record<ChartKind, Kind> = {
  // Anhøj and Olesen 2014: the median, no limits.
  run: {
    needsDenominators: false,
    says: 'any measure in time; runs only',
    lines: figures => {
      const centre = figures.centre ?? median(present(baselineValues(figures)))
      return symmetricLines(
        figures.values,
        centre,
        figures.values.map(() => null),
      )
    },
  },
  // Nelson 1982: sigma from moving ranges.
  i: {
    needsDenominators: false,
    says: 'single measures',
    lines: figures => {
      const base = baselineValues(figures)
      const centre = figures.centre ?? mean(present(base))
      return symmetricLines(
        figures.values,
        centre,
        constant(figures.values, sigmaFromRanges(base, figures.screen)),
      )
    },
  },
  // Montgomery: D4 = 3.267, the lower limit of a range of two is zero.
  mr: {
    needsDenominators: false,
    says: 'differences between neighbours',
    lines: figures => {
      const { values } = figures
      const ranges = values.map((value, i) => {
        const before = i > 0 ? values[i - 1] : null
        return typeof before === 'number' && value !== null ? Math.abs(value - before) : null
      })
      const centre = figures.centre ?? mean(rangesOf(baselineValues(figures)))
      const at = (times: number) => constant(values, times * centre)
      return {
        values: ranges,
        centre,
        lower: at(0),
        lower95: at(0),
        upper95: at((3.267 * 2) / 3),
        upper: at(3.267),
      }
    },
  },
  // Poisson counts with equal exposure.
  c: {
    needsDenominators: false,
    says: 'counts over equal exposure',
    lines: figures => {
      const centre = figures.centre ?? mean(present(baselineValues(figures)))
      return symmetricLines(figures.values, centre, constant(figures.values, Math.sqrt(centre)), { from: 0 })
    },
  },
  u: {
    needsDenominators: true,
    says: 'counts per exposure (falls per bed day)',
    lines: figures => rateLines(figures, 1),
  },
  p: { needsDenominators: true, says: 'shares (of staff trained)', lines: figures => shareLines(figures, 1) },
  // Laney 2002: between-period variation beyond chance widens (or narrows) the limits.
  up: {
    needsDenominators: true,
    says: 'u chart for large denominators',
    lines: figures => rateLines(figures, 'laney'),
  },
  pp: {
    needsDenominators: true,
    says: 'p chart for large denominators',
    lines: figures => shareLines(figures, 'laney'),
  },
  // Benneyan 2001: geometric counts; the median as centre, as the counts are skewed.
  g: {
    needsDenominators: false,
    says: 'opportunities between rare events',
    lines: figures => {
      const base = present(baselineValues(figures))
      const average = figures.centre ?? mean(base)
      const sigma = Math.sqrt(average * (average + 1))
      const lines = symmetricLines(figures.values, average, constant(figures.values, sigma), { from: 0 })
      return { ...lines, centre: figures.centre === null ? median(base) : medianOfMean * figures.centre }
    },
  },
  // Nelson 1994: times between events are nearly normal to the power 1 / 3.6.
  t: { needsDenominators: false, says: 'time between rare events', lines: timeLines },
}

function pooledRate({ counts, denominators, baseline, centre }: PartFigures): number {
  const used = baseline.filter(place => typeof counts[place] === 'number' && (denominators[place] ?? 0) > 0)
  return (
    centre ?? sum(used.map(place => counts[place] ?? 0)) / sum(used.map(place => denominators[place] ?? 0))
  )
}

function rateLines(figures: PartFigures, widen: 1 | 'laney'): Lines {
  const centre = pooledRate(figures)
  return widened(figures, centre, n => Math.sqrt(centre / n), widen, { from: 0 })
}

function shareLines(figures: PartFigures, widen: 1 | 'laney'): Lines {
  const centre = pooledRate(figures)
  return widened(figures, centre, n => Math.sqrt((centre * (1 - centre)) / n), widen, { from: 0, to: 1 })
}

function widened(
  figures: PartFigures,
  centre: number,
  errorOf: (n: number) => number,
  widen: 1 | 'laney',
  clip: { from: number; to?: number },
): Lines {
  const errors = figures.denominators.map((n, i) =>
    n !== null && n > 0 && figures.values[i] !== null ? errorOf(n) : null,
  )
  const z = figures.values.map((value, i) => {
    const error = errors[i]
    return value !== null && typeof error === 'number' && error > 0 ? (value - centre) / error : null
  })
  const measured = widen === 1 ? 1 : sigmaFromRanges(pick(z, figures.baseline), figures.screen)
  // Nothing to measure with (all shares equal): the limits of the plain chart.
  const factor = Number.isNaN(measured) ? 1 : measured
  return symmetricLines(
    figures.values,
    centre,
    errors.map(error => (error === null ? null : error * factor)),
    clip,
  )
}

function timeLines(figures: PartFigures): Lines {
  const power = 3.6
  const shrink = (value: number | null) => (value === null ? null : value ** (1 / power))
  const back = (value: number | null) => (value === null || value < 0 ? null : value ** power)
  const lines = chartKinds.i.lines({
    ...figures,
    values: figures.values.map(shrink),
    centre: shrink(figures.centre),
  })
  return {
    values: [...figures.values],
    centre: lines.centre ** power,
    lower: lines.lower.map(value => back(value) ?? 0),
    lower95: lines.lower95.map(back),
    upper95: lines.upper95.map(back),
    upper: lines.upper.map(back),
  }
}
