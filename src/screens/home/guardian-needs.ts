import { guardedReports, guardedRow } from '#capabilities/reporting'
import type { NeedSource } from './need-source.ts'

const shown = 5

/** People who told the guardian that something is not fair and wait for an answer: for the guardian, and for nobody else. */
export const guardianNeeds: NeedSource = {
  access: 'names:keep',
  async needs(ctx) {
    const waiting = (await guardedReports(ctx)).filter(report => report.waits)
    return waiting.slice(0, shown).map(report => ({ urgency: 'now', row: guardedRow(report) }))
  },
}
