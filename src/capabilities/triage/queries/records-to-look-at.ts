import { sql } from 'kysely'
import type { Context } from '#platform/context'
import { type ListedIncident, listedColumns, withPlace } from './listed-incident.ts'

/** Records that began with somebody at risk and do not say yet what was done about it. */
export async function unsafeRecords(ctx: Context, limit: number): Promise<ListedIncident[]> {
  const { rows } = await sql<ListedIncident>`
    select ${listedColumns} from triage.incident i ${withPlace}
    where i.org_id = ${ctx.actor.orgId} and i.at_risk and i.made_safe = ''
    order by i.occurred_on, i.id limit ${limit}`.execute(ctx.db)
  return rows
}

/** Open records that nobody has had a first look at, oldest first. */
export async function untriagedRecords(ctx: Context, limit: number): Promise<ListedIncident[]> {
  const { rows } = await sql<ListedIncident>`
    select ${listedColumns} from triage.incident i ${withPlace}
    where i.org_id = ${ctx.actor.orgId} and i.state <> 'closed' and i.triaged_at is null
    order by i.occurred_on, i.id limit ${limit}`.execute(ctx.db)
  return rows
}
