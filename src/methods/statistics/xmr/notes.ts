import type { Xmr } from './types.ts'

/** The cautions a reader of the chart is owed, one sentence each; each row says when and what. */
const cautions: readonly { when: (chart: Xmr) => boolean; says: string }[] = [
  {
    when: chart => chart.phases.some(phase => phase.trial),
    says: 'Fewer than 13 points: these are trial limits and will move as figures arrive.',
  },
  {
    when: chart => chart.values.includes(null),
    says: 'Periods without a figure are left out; the rules look across them.',
  },
  {
    when: chart => chart.phases.some(phase => phase.screeningDropped),
    says: 'The series hardly varies, so unusually large steps were kept when setting the limits.',
  },
  {
    when: chart => chart.values.filter(value => value === 0).length * 2 > chart.values.length,
    says: 'Mostly zeros: a chart of the time between events (t or g) will say more.',
  },
]

/** Sentences to show beside the chart. */
export function notesOn(chart: Xmr): string[] {
  return cautions.filter(caution => caution.when(chart)).map(caution => caution.says)
}
