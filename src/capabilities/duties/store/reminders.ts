import { sql } from 'kysely'
import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { Reached } from '../model/points-reached.ts'

/** Keeps that these points of a record's duties were reached, and gives those that nobody had kept before. */
export async function keepReached(
  ctx: Context,
  incidentId: IncidentId,
  reached: readonly Reached[],
): Promise<Reached[]> {
  if (reached.length === 0) return []
  const ends = reached.map(({ clockEnd }) => clockEnd ?? 'infinity')
  const { rows } = await sql<{ nth: number }>`
    with reached as (
      select * from unnest(${reached.map(({ ruleId }) => ruleId)}::text[], ${reached.map(({ point }) => point)}::text[],
        ${ends}::timestamptz[]) with ordinality as r (rule_id, point, clock_end, nth)
    ), kept as (
      insert into duties.reminder (org_id, incident_id, rule_id, point, clock_end, at)
      select ${ctx.actor.orgId}, ${incidentId}, rule_id, point, clock_end, ${ctx.now()} from reached
      on conflict do nothing returning rule_id, point, clock_end
    )
    select nth::integer from reached join kept using (rule_id, point, clock_end) order by nth`.execute(ctx.db)
  return rows.flatMap(({ nth }) => reached[nth - 1] ?? [])
}
