import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ChosenChart, chooseChart } from './choose-chart.ts'
import type { ChartQuestion } from './facts.ts'

const falls = [8, 11, 9, 12, 7, 10, 9, 13, 8, 10, 11, 9, 12, 8]
const rare = [0, 0, 1, 0, 0, 0, 2, 0, 0, 1, 0, 0, 0, 1]
const steadyBeds = falls.map(() => 1200)
const growingBeds = falls.map((_, i) => 900 + i * 60)
const hugeBeds = falls.map(() => 400_000)
const swinging = [900, 1500, 800, 1600, 950, 1400, 850, 1550, 1000, 1500, 800, 1450, 900, 1600]
const trained = [34, 32, 29, 30, 33, 31, 30, 34, 32, 31, 33, 30, 32, 31]

type Situation = { about: string; asked: ChartQuestion; chart: ChosenChart; caution?: RegExp }

const situations: Situation[] = [
  { about: 'nothing recorded yet', asked: { of: 'events', over: 'time', values: [null] }, chart: 'none' },
  { about: 'monthly falls in one home', asked: { of: 'events', over: 'time', values: falls }, chart: 'xmr' },
  {
    about: 'a home open for nine months',
    asked: { of: 'events', over: 'time', values: falls.slice(0, 9) },
    chart: 'xmr',
    caution: /trial limits/,
  },
  {
    about: 'a home open for four months',
    asked: { of: 'events', over: 'time', values: falls.slice(0, 4) },
    chart: 'run',
  },
  {
    about: 'rare medicine harm, dates known',
    asked: { of: 'events', over: 'time', values: rare, between: 'times' },
    chart: 't',
  },
  {
    about: 'rare medicine harm, nothing known between',
    asked: { of: 'events', over: 'time', values: rare },
    chart: 't',
    caution: /when each event happened/,
  },
  {
    about: 'rare pressure ulcers, bed days between known',
    asked: { of: 'events', over: 'time', values: rare, between: 'opportunities' },
    chart: 'g',
  },
  {
    about: 'falls in a home that grew',
    asked: { of: 'events', over: 'time', values: falls, denominators: growingBeds },
    chart: 'u',
  },
  {
    about: 'falls in a home whose beds stay the same',
    asked: { of: 'events', over: 'time', values: falls, denominators: steadyBeds },
    chart: 'xmr',
  },
  {
    about: 'falls over a large provider that vary more than chance',
    asked: { of: 'events', over: 'time', values: swinging, denominators: hugeBeds },
    chart: 'up',
  },
  {
    about: 'staff trained out of those employed',
    asked: { of: 'share', over: 'time', values: trained, denominators: trained.map(() => 40) },
    chart: 'p',
  },
  {
    about: 'a share of very many, swinging',
    asked: { of: 'share', over: 'time', values: swinging, denominators: swinging.map(() => 2000) },
    chart: 'pp',
  },
  {
    about: 'a share typed in as a percentage',
    asked: { of: 'share', over: 'time', values: trained },
    chart: 'xmr',
    caution: /record the totals/,
  },
  { about: 'days to close an action', asked: { of: 'measure', over: 'time', values: falls }, chart: 'xmr' },
  {
    about: 'falls per bed day between homes',
    asked: { of: 'events', over: 'services', values: falls, denominators: growingBeds },
    chart: 'funnel-ratio',
  },
  {
    about: 'training between four homes',
    asked: { of: 'share', over: 'services', values: [9, 8, 7, 9], denominators: [10, 10, 10, 10] },
    chart: 'funnel-share',
    caution: /ten services/,
  },
  {
    about: 'days to close between homes',
    asked: { of: 'measure', over: 'services', values: falls },
    chart: 'none',
  },
]

for (const { about, asked, chart, caution } of situations) {
  test(`${about}: ${chart}`, () => {
    const choice = chooseChart(asked)
    assert.equal(choice.chart, chart)
    assert.ok(choice.reasons[0])
    if (caution)
      assert.ok(
        choice.cautions.some(says => caution.test(says)),
        choice.cautions.join(' '),
      )
    else assert.deepEqual(choice.cautions, [])
  })
}
