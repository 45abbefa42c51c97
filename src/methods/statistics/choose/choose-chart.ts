import { type ChartQuestion, type Facts, factsOf } from './facts.ts'

export type ChosenChart =
  | 'none'
  | 'run'
  | 'xmr'
  | 'u'
  | 'up'
  | 'p'
  | 'pp'
  | 'g'
  | 't'
  | 'funnel-ratio'
  | 'funnel-share'

export type Choice = {
  chart: ChosenChart
  /** Why this one, and what not to draw instead. */
  reasons: string[]
  /** What to say beside it. */
  cautions: string[]
}

type Asked = Facts & Pick<ChartQuestion, 'of' | 'over' | 'between'>
type Row = { when: (asked: Asked) => boolean; chart: ChosenChart; because: string }

const isRare = ({ of, zeros, average }: Asked) => of === 'events' && (zeros > 0.5 || average < 1)
const isSpread = ({ excess }: Asked) => excess > 1.5

/** The first row that fits decides. Sources: Provost and Murray; Benneyan 2001; Laney 2002; Spiegelhalter 2005. */
const rows: readonly Row[] = [
  { when: asked => asked.points === 0, chart: 'none', because: 'There are no figures yet.' },
  {
    when: asked => asked.over === 'services' && asked.of === 'share',
    chart: 'funnel-share',
    because: 'Services of different size are compared by a funnel, not by a league table.',
  },
  {
    when: asked => asked.over === 'services' && asked.of === 'events',
    chart: 'funnel-ratio',
    because:
      'Events per bed day are compared as observed over expected; limits for a plain ratio of counts are far too narrow.',
  },
  {
    when: asked => asked.over === 'services',
    chart: 'none',
    because:
      'A measure without a denominator has no fair comparison between services: chart each service in time.',
  },
  {
    when: asked => isRare(asked) && asked.between === 'opportunities',
    chart: 'g',
    because: 'Mostly zeros: the bed days between events say more than the counts.',
  },
  {
    when: isRare,
    chart: 't',
    because: 'Mostly zeros: the time between events says more than the counts.',
  },
  {
    when: asked => asked.points < 8,
    chart: 'run',
    because: 'Too few points for limits: draw the line and its median, and claim nothing yet.',
  },
  {
    when: asked => asked.of === 'share' && asked.hasDenominators && isSpread(asked),
    chart: 'pp',
    because: 'The share varies between periods by more than chance, so plain limits would cry wolf (Laney).',
  },
  {
    when: asked => asked.of === 'share' && asked.hasDenominators,
    chart: 'p',
    because: 'A share with its totals: limits follow the size of each total.',
  },
  {
    when: asked => asked.of === 'events' && asked.hasDenominators && isSpread(asked),
    chart: 'up',
    because: 'The rate varies between periods by more than chance, so plain limits would cry wolf (Laney).',
  },
  {
    when: asked => asked.of === 'events' && asked.hasDenominators && asked.unevenness > 1.25,
    chart: 'u',
    because: 'Exposure differs between periods: a rate with limits that follow it, not a plain count.',
  },
  {
    when: () => true,
    chart: 'xmr',
    because: 'One figure a period: the XmR chart takes its limits from the figures themselves.',
  },
]

const warnings: readonly { when: (asked: Asked, chart: ChosenChart) => boolean; says: string }[] = [
  {
    when: (asked, chart) =>
      chart !== 'none' && !chart.startsWith('funnel') && chart !== 'run' && asked.points < 13,
    says: 'Fewer than 13 points: limits are trial limits and will move.',
  },
  {
    when: (asked, chart) => chart.startsWith('funnel') && asked.points < 10,
    says: 'Fewer than ten services: over-dispersion cannot be measured well.',
  },
  {
    when: (asked, chart) => chart === 'xmr' && asked.of === 'share',
    says: 'Without its totals a share from few people swings widely; record the totals.',
  },
  {
    when: (asked, chart) => chart === 't' && asked.between === undefined,
    says: 'Record when each event happened; two on one day need the time or half a day.',
  },
]

/** Which chart can bear a series, why, and what must be said beside it. */
export function chooseChart(question: ChartQuestion): Choice {
  const { of, over, between } = question
  const asked: Asked = { ...factsOf(question), of, over, ...(between && { between }) }
  const row = rows.find(candidate => candidate.when(asked))
  const chart = row?.chart ?? 'none'
  return {
    chart,
    reasons: row ? [row.because] : [],
    cautions: warnings.filter(warning => warning.when(asked, chart)).map(warning => warning.says),
  }
}
