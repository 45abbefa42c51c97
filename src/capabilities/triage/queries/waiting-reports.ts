import { sql } from 'kysely'
import type { Report } from '#capabilities/reporting'
import type { Context } from '#platform/context'

/** A report that waits for thanks, for somebody to make it safe, or for a record. */
export type WaitingReport = Pick<
  Report,
  | 'id'
  | 'reference'
  | 'serviceId'
  | 'kind'
  | 'story'
  | 'toldAt'
  | 'toldToDay'
  | 'atRiskNow'
  | 'thankedAt'
  | 'aboutManager'
  | 'keptFrom'
  | 'naming'
> & {
  serviceName: string
  placeName: string
  /** The record it is part of already, when there is one, and what was done there to make it safe. */
  record: string | null
  madeSafe: string
}

/**
 * Reports that wait for somebody: those at risk and not made safe first, then those nobody has thanked, oldest first. Whoever
 * ended contact waits for no thanks. A
 * colleague's own report about a manager is not among them, though they may read it.
 */
export async function waitingReports(ctx: Context, limit: number): Promise<WaitingReport[]> {
  const { orgId, services, sensitiveServices } = ctx.actor
  const { rows } = await sql<WaitingReport>`
    select r.id, r.reference, r.service_id as "serviceId", r.kind, r.story, r.told_at as "toldAt", r.told_to_day as "toldToDay", r.at_risk_now as "atRiskNow",
      coalesce(r.thanked_at, r.withdrawn_at) as "thankedAt", r.about_manager as "aboutManager", r.kept_from as "keptFrom", r.naming,
      s.name as "serviceName", p.name as "placeName", i.reference as record, coalesce(i.made_safe, '') as "madeSafe"
    from reporting.report r
    join organisation.service s on s.org_id = r.org_id and s.id = r.service_id
    join organisation.place p on p.org_id = r.org_id and p.id = r.place_id
    left join triage.incident_report ir on ir.org_id = r.org_id and ir.report_id = r.id
    left join triage.incident i on i.org_id = ir.org_id and i.id = ir.incident_id
    where r.org_id = ${orgId} and ((r.thanked_at is null and r.withdrawn_at is null) or r.taken_up_at is null)
      and r.service_id = any (
        case when r.about_manager then ${[...sensitiveServices]}::uuid[] else ${[...services]}::uuid[] end)
      and not platform.is_kept_from_me(r.kept_from, r.service_id)
    order by (r.at_risk_now and coalesce(i.made_safe, '') = '') desc, (coalesce(r.thanked_at, r.withdrawn_at) is null) desc, r.told_at, r.id
    limit ${limit}`.execute(ctx.db)
  return rows
}
