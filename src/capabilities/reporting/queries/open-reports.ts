import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import type { Report } from '../report.ts'
import { reportColumns } from './report-columns.ts'

/** Reports whose reporter has not been told an outcome: unthanked and at risk first, then newest. */
export async function openReports(
  ctx: Context,
  { serviceIds, limit }: { serviceIds?: readonly ServiceId[]; limit: number },
): Promise<Report[]> {
  if (serviceIds?.length === 0) return []
  const rows = await ctx.db
    .selectFrom('reporting.report as r')
    .select(reportColumns)
    .where('r.org_id', '=', ctx.actor.orgId)
    .$if(serviceIds !== undefined, query => query.where('r.service_id', 'in', [...(serviceIds ?? [])]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reporting.message as m')
            .select('m.id')
            .whereRef('m.org_id', '=', 'r.org_id')
            .whereRef('m.report_id', '=', 'r.id')
            .where('m.kind', '=', 'outcome'),
        ),
      ),
    )
    .orderBy(eb => eb.and([eb('r.at_risk_now', '=', true), eb('r.thanked_at', 'is', null)]), 'desc')
    .orderBy('r.told_at', 'desc')
    .orderBy('r.reference')
    .limit(limit)
    .execute()
  return rows as Report[]
}
