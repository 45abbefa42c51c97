import { sql } from 'kysely'
import { mayAt } from '#capabilities/identity'
import { type Incident, type IncidentId, incidentsByIds } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { letterFollows } from '../model/letter-owed.ts'
import { isOpen } from '../model/standing-of.ts'
import { dutiesByRecord } from './duties-of.ts'

/**
 * Those of these records about which a reminder still holds for the actor: they may see it and decide, and a duty of which somebody was
 * reminded is still open.
 */
export async function remindedRecords(ctx: Context, ids: readonly IncidentId[]): Promise<Incident[]> {
  const seen = (await incidentsByIds(ctx, ids)).filter(({ serviceId }) =>
    mayAt(ctx.actor, 'duty:decide', serviceId),
  )
  const reminded = await remindedRules(ctx, ids)
  const duties = await dutiesByRecord(ctx, seen)
  return seen.filter(({ id }) => {
    const of = duties.get(id)
    const open = of?.duties.filter(({ standing }) => isOpen(standing)).map(({ rule }) => rule.id) ?? []
    return [...open, ...(of?.letter ? [letterFollows.target] : [])].some(name => reminded.get(id)?.has(name))
  })
}

async function remindedRules(
  ctx: Context,
  ids: readonly IncidentId[],
): Promise<Map<IncidentId, ReadonlySet<string>>> {
  const { rows } = await sql<{ id: IncidentId; rules: string[] }>`
    select incident_id as id, array_agg(distinct rule_id) as rules from duties.reminder
    where org_id = ${ctx.actor.orgId} and incident_id = any (${ids}::uuid[]) group by incident_id`.execute(
    ctx.db,
  )
  return new Map(rows.map(({ id, rules }) => [id, new Set(rules)]))
}
