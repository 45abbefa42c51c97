import { answered, type Outcome } from '../outcome.ts'
import { runsAnalysis } from './anhoej.ts'
import { checkInput } from './check-input.ts'
import { chartKinds } from './kinds.ts'
import { splitParts } from './parts.ts'
import type { Lines, Part, Shewhart, ShewhartInput } from './types.ts'

/**
 * Run and control charts: run, i, mr, c, u, u′, p, p′, g and t, with parts, a frozen baseline and excluded points. Equal
 * to qicharts2 0.8.1 (tests/golden/shewhart.json) except where that package gives no limits though they are known: a
 * series that never varies. Refuses charts without figures or denominators, negative counts, shares above the whole
 * and times between events that are not above zero.
 */
export function shewhart(input: ShewhartInput): Outcome<Shewhart> {
  const refusal = checkInput(input)
  if (refusal) return refusal
  const parts = splitParts(input)
  const figures = figuresOf(input)
  const excluded = new Set(input.exclude ?? [])
  const included = input.values.map((_, row) => !excluded.has(row + 1))
  const chart = emptyChart(input, figures.denominators, included)
  for (const [i, part] of parts.entries()) {
    fillPart(chart, part, i + 1, linesOf(part, figures, input), input.multiply ?? 1)
  }
  return answered(chart)
}

type Figures = { values: (number | null)[]; denominators: (number | null)[] | null }

/** Where there are denominators, figures are rates or shares, missing where either number is or nothing was exposed. */
function figuresOf({ values, denominators }: ShewhartInput): Figures {
  if (!denominators) return { values: [...values], denominators: null }
  return {
    values: values.map((count, i) => {
      const n = denominators[i] ?? 0
      return count === null || n <= 0 ? null : count / n
    }),
    denominators: denominators.map(n => n ?? 0),
  }
}

function linesOf({ rows, baseline }: Part, { values, denominators }: Figures, input: ShewhartInput): Lines {
  const first = rows[0] ?? 0
  const end = first + rows.length
  const slice = <T>(column: readonly T[]) => column.slice(first, end)
  return chartKinds[input.chart].lines({
    counts: slice(input.values),
    denominators: denominators ? slice(denominators) : [],
    values: slice(values),
    baseline: baseline.map(row => row - first),
    centre: input.centre ?? null,
    screen: input.screenRanges ?? true,
  })
}

function emptyChart(
  { chart, values }: ShewhartInput,
  denominators: (number | null)[] | null,
  included: boolean[],
): Shewhart {
  const column = () => new Array<number | null>(values.length).fill(null)
  return {
    chart,
    values: column(),
    denominators,
    centre: column(),
    lower: column(),
    lower95: column(),
    upper95: column(),
    upper: column(),
    part: new Array<number>(values.length).fill(1),
    included,
    outside: new Array<boolean>(values.length).fill(false),
    parts: [],
    notes: [],
  }
}

function fillPart(chart: Shewhart, { rows }: Part, number: number, lines: Lines, multiply: number) {
  const scaled = (value: number | null | undefined) =>
    value === null || value === undefined ? null : value * multiply
  rows.forEach((row, i) => {
    chart.part[row] = number
    chart.centre[row] = scaled(lines.centre)
    for (const name of ['values', 'lower', 'lower95', 'upper95', 'upper'] as const)
      chart[name][row] = scaled(lines[name][i])
    chart.outside[row] = isOutside(lines.values[i], lines.lower[i], lines.upper[i])
  })
  const used = rows.filter(row => chart.included[row])
  const first = rows[0] ?? 0
  chart.parts.push({
    part: number,
    n: used.length,
    ...runsAnalysis(
      used.map(row => lines.values[row - first] ?? null),
      lines.centre,
    ),
    outsideLimits: rows.filter(row => chart.outside[row]).length,
  })
}

function isOutside(
  value: number | null | undefined,
  lower: number | null | undefined,
  upper: number | null | undefined,
): boolean {
  if (typeof value !== 'number') return false
  return (typeof lower === 'number' && value < lower) || (typeof upper === 'number' && value > upper)
}
