import { funnel, type Outcome, seededRandom, shewhart, type Xmr, xmr } from '#methods/statistics'
import { controlChart } from './control/control-chart.ts'
import { acciMap } from './diagrams/accimap/accimap.ts'
import { fishbone } from './diagrams/fishbone.ts'
import { seipsPicture } from './diagrams/seips.ts'
import { timeline } from './diagrams/timeline.ts'
import type { ChartOptions } from './drawing/frame.ts'
import { acciMapExample, fishboneExample, seipsExample, timelineExample } from './examples.data.ts'
import { funnelChart } from './funnel/funnel-chart.ts'
import { paretoChart } from './parts/pareto-chart.ts'
import { smallMultiples } from './parts/small-multiples.ts'
import { sparkline } from './parts/sparkline.ts'
import { stackedMonths } from './parts/stacked-months.ts'
import { xmrChart } from './xmr/xmr-chart.ts'

/** One picture of each kind, for the gallery and for looking at; made-up figures. */
export type ChartExample = { name: string; draw: (options?: ChartOptions) => string }

const dates = Array.from({ length: 24 }, (_, i) =>
  new Date(Date.UTC(2024, 9 + i, 1)).toISOString().slice(0, 10),
)
const reports = [
  18, 22, 25, 19, 24, 28, 21, 23, 26, 20, 24, 27, 22, 25, 19, 28, 24, 33, 36, 31, 34, 30, 37, 35,
]
const steady = [
  18, 22, 25, 19, 24, 28, 21, 23, 26, 20, 24, 27, 22, 25, 19, 28, 24, 26, 23, 21, 25, 27, 24, 26,
]
const falls = [8, 8, 7, 10, 9, 3, 9, 10, 6, 2, 10, 7, 8, 5, 7, 8, 21, 12, 6, 6, 9, 7, 9, 6]
const bedDays = [
  1033, 973, 1127, 1007, 1076, 1009, 830, 826, 1014, 1073, 868, 1139, 1114, 1037, 1061, 1019, 1068, 875, 1111,
  1058, 1000, 1065, 992, 1061,
]
const trained = [
  34, 32, 29, 20, 26, 28, 37, 33, 30, 36, 41, 38, 39, 40, 36, 38, 39, 37, 41, 42, 40, 41, 42, 43,
]
const gaps = [9, 29, 83, 18, 45, 7, 2, 31, 11, 22, 5, 21, 13, 19, 17, 12, 40, 33, 21, 160]

const words = { one: 'report', many: 'reports', latest: 'this month' }

function drawable<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`An example cannot be drawn: ${outcome.says}`)
  return outcome.value
}

function chartOf(values: readonly number[]): Xmr {
  return drawable(xmr({ dates, values }))
}

function homes() {
  const random = seededRandom(4)
  const expected = Array.from({ length: 38 }, () => 5 + random() * 90)
  const stretch = (i: number) => ({ 5: 2.4, 20: 0.4 })[i] ?? 1 + (random() - 0.5) * 0.3
  return {
    id: expected.map((_, i) => `Home ${String(i + 1).padStart(2, '0')}`),
    numerator: expected.map((e, i) => Math.round(e * stretch(i))),
    denominator: expected,
    kind: 'ratio' as const,
  }
}

export const chartExamples: readonly ChartExample[] = [
  {
    name: 'XmR: more reports after a change',
    draw: options =>
      xmrChart(
        {
          chart: chartOf(reports),
          words,
          measure: 'Reports, monthly',
          annotations: [{ date: '2026-03-01', text: 'QR posters on every unit' }],
        },
        options,
      ),
  },
  {
    name: 'XmR: nothing unusual',
    draw: options => xmrChart({ chart: chartOf(steady), words, measure: 'Reports, monthly' }, options),
  },
  {
    name: 'u chart: falls for bed days',
    draw: options =>
      controlChart(
        {
          chart: drawable(shewhart({ chart: 'u', values: falls, denominators: bedDays, multiply: 1000 })),
          dates,
          words: {
            one: 'fall per 1,000 bed days',
            many: 'falls per 1,000 bed days',
            kind: 'rate',
            latest: 'this month',
          },
          measure: 'Falls per 1,000 bed days, monthly',
          direction: 'decrease',
        },
        options,
      ),
  },
  {
    name: 'p chart: training in date, two parts',
    draw: options =>
      controlChart(
        {
          chart: drawable(
            shewhart({
              chart: 'p',
              values: trained,
              denominators: trained.map((_, i) => 44 + (i % 5)),
              multiply: 100,
              part: [9],
            }),
          ),
          dates,
          words: {
            one: '% of staff in date',
            many: '% of staff in date',
            kind: 'rate',
            latest: 'this month',
          },
          measure: 'Staff with moving and handling training in date, monthly',
          direction: 'increase',
          most: 100,
          annotations: [{ date: '2025-07-01', text: 'Protected training half-days' }],
        },
        options,
      ),
  },
  {
    name: 't chart: days between rare events',
    draw: options =>
      controlChart(
        {
          chart: drawable(shewhart({ chart: 't', values: gaps })),
          words: { one: 'day', many: 'days between medicine errors with harm', kind: 'gap' },
          measure: 'Days between medicine errors with harm, in order',
          direction: 'increase',
        },
        options,
      ),
  },
  {
    name: 'Run chart',
    draw: options =>
      controlChart(
        {
          chart: drawable(
            shewhart({
              chart: 'run',
              values: [12, 13, 12, 13, 11, 12, 14, 13, 12, 9, 8, 9, 7, 8, 9, 8, 7, 8, 9, 8],
              exclude: [7],
            }),
          ),
          dates: dates.slice(0, 20),
          words: { one: 'fall', many: 'falls', latest: 'this month' },
          measure: 'Falls, monthly',
        },
        options,
      ),
  },
  {
    name: 'Funnel of ratios',
    draw: options =>
      funnelChart(
        {
          funnel: drawable(funnel(homes())),
          measure: 'Falls seen, as a ratio of falls expected for bed days and dependency, last 12 months',
          size: 'Falls expected',
          words: { one: 'home', many: 'homes' },
        },
        options,
      ),
  },
  {
    name: 'Pareto',
    draw: options =>
      paretoChart(
        {
          counts: [
            { name: 'Medicines', count: 64 },
            { name: 'Falls', count: 71 },
            { name: 'Skin damage', count: 22 },
            { name: 'Missed or late visits', count: 12 },
            { name: 'Equipment', count: 9 },
            { name: 'Records and handover', count: 15 },
            { name: 'Choking and swallowing', count: 4 },
          ],
          words: { one: 'report', many: 'reports' },
          kinds: 'kinds of event',
          measure: 'Reports by kind of event, last 12 months',
        },
        options,
      ),
  },
  {
    name: 'Stacked months',
    draw: options =>
      stackedMonths(
        {
          dates,
          kinds: [
            { name: 'Nearly went wrong', counts: steady.map(count => Math.round(count * 0.5)) },
            { name: 'Went wrong', counts: falls },
            { name: 'Went well', counts: reports.map((_, i) => 2 + (i % 4)) },
          ],
          words,
          measure: 'Reports by what they tell, monthly',
        },
        options,
      ),
  },
  {
    name: 'Small multiples',
    draw: options =>
      smallMultiples(
        {
          charts: ['Alder House', 'Birch Lodge', 'Cedar Court', 'Damson Close', 'Elm Gate'].map(
            (name, i) => ({
              name,
              chart: chartOf(
                i === 2 ? reports : steady.map((count, k) => Math.max(0, count - i * 3 + ((k * 7 + i) % 5))),
              ),
            }),
          ),
          words,
          measure: 'Reports by service, monthly',
        },
        options,
      ),
  },
  {
    name: 'Sparkline',
    draw: options => sparkline(chartOf(reports), words, { ...options, width: 140, height: 32 }),
  },
  { name: 'Timeline', draw: options => timeline(timelineExample, options) },
  { name: 'Fishbone', draw: options => fishbone(fishboneExample, options) },
  { name: 'SEIPS picture', draw: options => seipsPicture(seipsExample, options) },
  { name: 'AcciMap', draw: options => acciMap(acciMapExample, options) },
]
