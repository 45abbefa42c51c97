import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { Instant } from '#platform/time'
import type { IncidentId } from '../incident.ts'

export type OwedNews = {
  incidentId: IncidentId
  incidentReference: string
  title: string
  reportReference: string
  /** When the service last wrote to them, or else when they told us (the hour, when they kept their name back). */
  lastWordAt: Instant
}

/** People who told us about an open record, were thanked, and have heard nothing since the given moment; longest wait first. */
export async function reportersOwedNews(
  ctx: Context,
  { since, limit }: { since: Instant; limit: number },
): Promise<OwedNews[]> {
  const { rows } = await sql<OwedNews>`
    select i.id as "incidentId", i.reference as "incidentReference", i.title, r.reference as "reportReference",
      heard.last_word as "lastWordAt"
    from triage.incident i
    join triage.incident_report ir on ir.org_id = i.org_id and ir.incident_id = i.id
    join reporting.report r on r.org_id = ir.org_id and r.id = ir.report_id
    cross join lateral (
      select coalesce(max(m.at) filter (where m.kind not in ('answer', 'addition')), r.told_at) as last_word,
        coalesce(bool_or(m.kind = 'outcome'), false) as knows_outcome
      from reporting.message m where m.org_id = r.org_id and m.report_id = r.id
    ) heard
    where i.org_id = ${ctx.actor.orgId} and i.state <> 'closed'
      and r.thanked_at is not null and not heard.knows_outcome and heard.last_word < ${since}
    order by heard.last_word, r.id limit ${limit}`.execute(ctx.db)
  return rows
}
