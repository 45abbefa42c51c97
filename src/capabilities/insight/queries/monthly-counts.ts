import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import type { PlainDate } from '#platform/time'
import type { MonthlyCount } from '../model/series.ts'

export type CountsFilter = {
  serviceId?: ServiceId
  category?: string
  kind?: string
  /** Count what an earlier register brought as well, or only that. */
  earlier: boolean | 'only'
}

/** Records by month and category that the person may see; what is kept from them is not counted either. */
export async function monthlyCounts(ctx: Context, filter: CountsFilter): Promise<MonthlyCount[]> {
  const rows = await ctx.db
    .selectFrom('insight.monthly_count')
    .select(eb => ['month', 'category', eb.fn.sum<string>('records').as('records')])
    .where('org_id', '=', ctx.actor.orgId)
    .$if(filter.serviceId !== undefined, query =>
      query.where('service_id', '=', filter.serviceId as ServiceId),
    )
    .$if(filter.category !== undefined, query => query.where('category', '=', filter.category ?? ''))
    .$if(filter.kind !== undefined, query => query.where('kind', '=', filter.kind ?? ''))
    .$if(filter.earlier !== true, query => query.where('historical', '=', filter.earlier === 'only'))
    .groupBy(['month', 'category'])
    .orderBy('month')
    .execute()
  return rows.map(row => ({ ...row, month: row.month as PlainDate, records: Number(row.records) }))
}
