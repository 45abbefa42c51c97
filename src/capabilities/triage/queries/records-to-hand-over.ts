import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { Incident } from '../incident.ts'
import { type ListedIncident, listedColumns, withPlace } from './listed-incident.ts'

export type RecordToHandOver = ListedIncident & Pick<Incident, 'atRisk' | 'madeSafe' | 'harmPhysical'>

/**
 * The records of a service that the next shift must know of: opened since a moment, or with somebody who may still be
 * unsafe; those first, then newest first. Nothing that is kept from anybody, or to named roles, is among them, since paper
 * lies on desks.
 */
export async function recordsToHandOver(
  ctx: Context,
  { serviceId, since, limit }: { serviceId: ServiceId; since: Instant; limit: number },
): Promise<RecordToHandOver[]> {
  const { rows } = await sql<RecordToHandOver>`
    select ${listedColumns}, i.at_risk as "atRisk", i.made_safe as "madeSafe", i.harm_physical as "harmPhysical"
    from triage.incident i ${withPlace}
    where i.org_id = ${ctx.actor.orgId} and i.service_id = ${serviceId} and not i.historical
      and not i.sensitive and i.kept_from = '{}' and i.restricted_to is null
      and (i.opened_at >= ${since} or (i.at_risk and i.made_safe = ''))
    order by (i.at_risk and i.made_safe = '') desc, i.occurred_on desc, i.id desc limit ${limit}`.execute(
    ctx.db,
  )
  return rows
}
