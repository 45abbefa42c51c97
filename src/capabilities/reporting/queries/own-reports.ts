import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import type { OwnReport, ReportId } from '../report.ts'
import { reportColumns } from './report-columns.ts'

/** What the actor told us with their name, newest first; `told` lists the kinds of message in each thread. */
export async function ownReports(ctx: Context): Promise<OwnReport[]> {
  return (await ownReportRows(ctx).orderBy('r.told_at', 'desc').execute()) as OwnReport[]
}

/** One of the actor's own reports by its reference. */
export async function ownReport(ctx: Context, reference: string): Promise<OwnReport | undefined> {
  const row = await ownReportRows(ctx).where('r.reference', '=', reference).executeTakeFirst()
  return row as OwnReport | undefined
}

/** Those of the actor's own reports that have these ids. */
export async function ownReportsByIds(ctx: Context, ids: readonly ReportId[]): Promise<OwnReport[]> {
  if (ids.length === 0) return []
  return (await ownReportRows(ctx)
    .where('r.id', 'in', [...ids])
    .execute()) as OwnReport[]
}

function ownReportRows(ctx: Context) {
  return ctx.db
    .selectFrom('reporting.report as r')
    .innerJoin('organisation.place as p', join =>
      join.onRef('p.org_id', '=', 'r.org_id').onRef('p.id', '=', 'r.place_id'),
    )
    .innerJoin('organisation.service as s', join =>
      join.onRef('s.org_id', '=', 'r.org_id').onRef('s.id', '=', 'r.service_id'),
    )
    .select(reportColumns)
    .select(['p.name as placeName', 's.name as serviceName'])
    .select(({ selectFrom }) =>
      selectFrom('reporting.message as m')
        .select(eb =>
          eb.fn.coalesce(eb.fn<string[]>('array_agg', ['m.kind']), eb.val<string[]>([])).as('told'),
        )
        .whereRef('m.org_id', '=', 'r.org_id')
        .whereRef('m.report_id', '=', 'r.id')
        .as('told'),
    )
    .where('r.org_id', '=', ctx.actor.orgId)
    .where('r.reporter_id', '=', sql<PersonId>`platform.current_person()`)
}
