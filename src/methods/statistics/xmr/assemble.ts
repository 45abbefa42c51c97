import { assuranceIcon, meaningOf, variationIcon } from './meaning.ts'
import { notesOn } from './notes.ts'
import type { Series } from './series.ts'
import type { ComputedPhase } from './signals.ts'
import type { Direction, Xmr, XmrInput, XmrPhase } from './types.ts'

// The R package's message says 12, its constant 13; the constant is what it computes with.
const fewestForSettledLimits = 13

/** Lays the computed phases out as columns beside the series, rows without a figure staying empty. */
export function assemble(series: Series, computed: readonly ComputedPhase[], input: XmrInput): Xmr {
  const direction = input.direction ?? 'neutral'
  const target = input.target ?? null
  const chart: Xmr = {
    direction,
    target,
    ...emptyColumns(series),
    variation: 'usual',
    assurance: null,
    phases: computed.map(phase => summarise(phase, direction)),
    notes: [],
  }
  for (const phase of computed) fillPoints(chart, phase)
  fillPhaseColumns(chart)
  const last = computed.at(-1)
  const lastPhase = chart.phases.at(-1)
  if (last && lastPhase) {
    lastPhase.assurance = assuranceIcon(last.limits, target, direction)
    chart.assurance = lastPhase.assurance
    chart.variation = variationIcon(last.judged.signal.at(-1) ?? 'none', direction)
  }
  chart.notes = notesOn(chart)
  return chart
}

function emptyColumns(series: Series) {
  const column = <T>(value: T) => new Array<T>(series.dates.length).fill(value)
  return {
    ...series,
    mean: column<number | null>(null),
    lower: column<number | null>(null),
    upper: column<number | null>(null),
    side: column<-1 | 0 | 1 | null>(null),
    outside: column<boolean | null>(null),
    near: column<boolean | null>(null),
    signal: column<Xmr['signal'][number]>('none'),
    meaning: column<Xmr['meaning'][number]>('usual'),
    trial: column(false),
  }
}

function fillPoints(chart: Xmr, { at, judged }: ComputedPhase) {
  at.forEach((row, i) => {
    const signal = judged.signal[i] ?? 'none'
    chart.side[row] = judged.side[i] ?? null
    chart.outside[row] = judged.outside?.[i] ?? null
    chart.near[row] = judged.near?.[i] ?? null
    chart.signal[row] = signal
    chart.meaning[row] = meaningOf(signal, chart.direction)
  })
}

function fillPhaseColumns(chart: Xmr) {
  const byNumber = new Map(chart.phases.map(phase => [phase.phase, phase]))
  chart.phase.forEach((number, row) => {
    const phase = byNumber.get(number)
    chart.mean[row] = phase?.mean ?? null
    chart.lower[row] = phase?.lower ?? null
    chart.upper[row] = phase?.upper ?? null
    chart.trial[row] = phase?.trial ?? false
  })
}

function summarise({ phase, at, limits, judged }: ComputedPhase, direction: Direction): XmrPhase {
  const meanings = judged.signal.map(signal => meaningOf(signal, direction))
  const count = (wanted: string) => meanings.filter(meaning => meaning === wanted).length
  return {
    ...limits,
    phase,
    n: at.length,
    trial: at.length < fewestForSettledLimits,
    usual: count('usual'),
    improvement: count('improvement'),
    concern: count('concern'),
    lastMeaning: meanings.at(-1) ?? 'usual',
    assurance: null,
  }
}
