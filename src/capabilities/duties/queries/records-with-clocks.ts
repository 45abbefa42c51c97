import { sql } from 'kysely'
import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { addHours } from '#platform/time'

const looksBackDays = 90

/**
 * The records of the last 90 days whose duties can have clocks, newest first: somebody has had a first look, and it is neither good care
 * nor of an earlier register. A closed record is among them: closing stops no clock.
 */
export async function recordsWithClocks(ctx: Context, most?: number): Promise<IncidentId[]> {
  const { rows } = await sql<{ id: IncidentId }>`
    select i.id from triage.incident i
    where i.org_id = ${ctx.actor.orgId} and not i.historical and i.kind <> 'good-care' and i.triaged_at is not null
      and i.opened_at > ${addHours(ctx.now(), -24 * looksBackDays)}
    order by i.opened_at desc limit ${most ?? null}`.execute(ctx.db)
  return rows.map(({ id }) => id)
}
