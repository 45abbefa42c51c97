import { outsideFunnel } from '#methods/statistics'
import { plainNumber } from '../drawing/numbers.ts'
import { capital, cell, columnsNamed, type NumbersTable } from '../drawing/table.ts'
import type { FunnelChartData } from './funnel-chart.ts'

/** "1 of 38 homes differs from the others by more than chance": counted, never ranked. */
export function funnelHeadline({ funnel, words }: FunnelChartData): string {
  const outside = outsideFunnel(funnel).filter(Boolean).length
  const all = funnel.id.length
  if (outside === 0) return `All differences between ${words.many} are what chance would give`
  const some = `${outside} of ${all} ${words.many}`
  return `${some} ${outside === 1 ? 'differs' : 'differ'} from the others by more than chance`
}

/** The funnel in sentences, for people who do not see it. */
export function describeFunnel(data: FunnelChartData): string {
  const { funnel, measure, words, multiplier = 1 } = data
  const named = funnel.id.filter((_, i) => outsideFunnel(funnel)[i])
  return [
    `Funnel plot. ${measure}. ${funnel.id.length} ${words.many}.`,
    `Average ${plainNumber(funnel.target * multiplier)}.`,
    named.length > 0 ? `Beyond the 99.8 % limits: ${named.join(', ')}.` : 'None beyond the 99.8 % limits.',
    funnel.tau2 ? 'Limits allow for differences between services that figures do not explain.' : '',
    ...funnel.notes,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The numbers behind a funnel in the order of the units given, not of their results. */
export function funnelTable({ funnel, measure, size, words, multiplier = 1 }: FunnelChartData): NumbersTable {
  const limits = funnel.tau2 && funnel.adjusted ? funnel.adjusted : funnel.unadjusted
  // Limits already carry the multiplier the funnel was computed with; the ratio does not.
  const outside = outsideFunnel(funnel)
  const names = [
    capital(words.one),
    size,
    'Seen',
    'Result',
    'Lowest by chance',
    'Highest by chance',
    'Compared with the others',
  ]
  return {
    caption: measure,
    columns: columnsNamed(names, [capital(words.one), 'Compared with the others']),
    rows: funnel.id.map((id, i) => [
      id,
      cell(funnel.denominator[i]),
      cell(funnel.numerator[i]),
      cell((funnel.ratio[i] ?? 0) * multiplier),
      cell(limits.lower998[i]),
      cell(limits.upper998[i]),
      outside[i] ? 'differs by more than chance' : 'what chance would give',
    ]),
  }
}
