import type { Context } from '#platform/context'
import type { ReportId } from '../report.ts'
import { setNextAt } from '../store/alerts.ts'

/** The last person's mail was lost: the next of the list is told now, not in a quarter of an hour. */
export function bringAlertForward(ctx: Context, reportId: string): Promise<void> {
  return setNextAt(ctx, reportId as ReportId, ctx.now())
}
