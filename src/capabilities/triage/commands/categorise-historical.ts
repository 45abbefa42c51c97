import { mayAt } from '#capabilities/identity'
import { recordAudits } from '#platform/audit/record-audits'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { IncidentId } from '../incident.ts'
import { categoryLabel, categoryOf } from '../reference/categories.ts'
import { lockHistorical, saveCategories } from '../store/historical-categories.ts'
import { indexIncidents } from '../store.ts'

/** A category or subcategory that a person confirmed for a record of an earlier register. */
export type ConfirmedCategory = { incidentId: IncidentId; what: string }

/** Gives records of an earlier register the categories that a person confirmed; nothing else of them may change. All or none. */
export async function categoriseHistorical(
  ctx: Context,
  confirmed: readonly ConfirmedCategory[],
): Promise<Result<number, 'not-found' | 'not-permitted' | 'unknown-category'>> {
  const rows = confirmed.flatMap(({ incidentId, what }) => {
    const known = categoryOf(what)
    return known ? [{ id: incidentId, ...known }] : []
  })
  if (rows.length < confirmed.length) return refused('unknown-category')
  if (rows.length === 0) return ok(0)
  const ids = new Set(rows.map(row => row.id))
  const records = await lockHistorical(ctx, [...ids])
  if (records.length < ids.size) return refused('not-found')
  if (records.some(record => !mayAt(ctx.actor, 'register:import', record.serviceId)))
    return refused('not-permitted')
  await saveCategories(ctx, rows)
  await indexIncidents(
    ctx,
    rows.map(row => ({ id: row.id, categoryLabel: categoryLabel(row.subcategory ?? row.category) })),
  )
  await recordAudits(
    ctx,
    records.map(({ id, serviceId }) => ({
      action: 'categorised',
      thing: 'incident',
      thingId: id,
      serviceId,
    })),
  )
  return ok(records.length)
}
