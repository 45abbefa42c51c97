import { sql } from 'kysely'
import type { Report } from '#capabilities/reporting'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import type { Instant } from '#platform/time'

export type ReportToHandOver = Pick<
  Report,
  'reference' | 'kind' | 'story' | 'atRiskNow' | 'happenedOn' | 'happenedPart'
> & { placeName: string }

/**
 * What was told at a service and has no record yet, that the next shift must know of: told since a moment, or somebody may
 * still be unsafe; those first. Without who told it, and nothing that is kept from anybody.
 */
export async function reportsToHandOver(
  ctx: Context,
  { serviceId, since, limit }: { serviceId: ServiceId; since: Instant; limit: number },
): Promise<ReportToHandOver[]> {
  const { rows } = await sql<ReportToHandOver>`
    select r.reference, r.kind, r.story, r.at_risk_now as "atRiskNow", r.happened_on as "happenedOn",
      r.happened_part as "happenedPart", p.name as "placeName"
    from reporting.report r
    join organisation.place p on p.org_id = r.org_id and p.id = r.place_id
    where r.org_id = ${ctx.actor.orgId} and r.service_id = ${serviceId} and r.taken_up_at is null
      and r.kept_from = '{}' and r.service_id = any (${[...ctx.actor.services]}::uuid[])
      and (r.told_at >= ${since} or r.at_risk_now)
    order by r.at_risk_now desc, r.told_at desc, r.id limit ${limit}`.execute(ctx.db)
  return rows
}
