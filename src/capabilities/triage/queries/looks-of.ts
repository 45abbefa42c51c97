import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { IncidentId } from '../incident.ts'
import type { Look } from '../look.ts'
import { type ListedIncident, listedColumns, withPlace } from './listed-incident.ts'

/** Every look at a record, the first one first. */
export async function looksOf(ctx: Context, incidentId: IncidentId): Promise<Look[]> {
  const { rows } = await sql<Look>`
    select id, number, at, by, kind, category, subcategory, harm_physical as "harmPhysical",
      harm_psychological as "harmPsychological", why, lowers, agreed, decided_at as "decidedAt",
      decided_by as "decidedBy", decided_why as "decidedWhy"
    from triage.look where org_id = ${ctx.actor.orgId} and incident_id = ${incidentId}
    order by number`.execute(ctx.db)
  return rows
}

/** The one that waits for a second pair of eyes, when there is one. */
export function waitingLook(looks: readonly Look[]): Look | undefined {
  return looks.find(look => look.lowers.length > 0 && look.agreed === null)
}

/** Records where something would be lowered and somebody else's eyes are needed, the longest waiting first. */
export async function looksWaiting(ctx: Context, limit: number): Promise<ListedIncident[]> {
  const { rows } = await sql<ListedIncident>`
    select ${listedColumns} from triage.look l
    join triage.incident i on i.org_id = l.org_id and i.id = l.incident_id and i.state <> 'closed' ${withPlace}
    where l.org_id = ${ctx.actor.orgId} and l.lowers <> '{}' and l.agreed is null
      and l.by is distinct from ${ctx.actor.personId ?? null}
    order by l.at limit ${limit}`.execute(ctx.db)
  return rows
}
