import { mayAt } from '#capabilities/identity'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { type Id, newId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { Incident, IncidentId } from '../incident.ts'
import { historicalReference } from '../model/reference.ts'
import { categoryLabel } from '../reference/categories.ts'
import { indexIncidents, insertHistorical, takeNumbers } from '../store.ts'

export type ImportId = Id<'import'>

export type HistoricalRecord = Pick<
  Incident,
  | 'title'
  | 'kind'
  | 'serviceId'
  | 'placeId'
  | 'occurredOn'
  | 'occurredPart'
  | 'category'
  | 'subcategory'
  | 'harmPhysical'
  | 'sourceReference'
  | 'sourceText'
>

/** Adds records from an earlier register: closed from the start, nothing owed to anybody. Gives their ids in the order given. */
export async function addHistorical(
  ctx: Context,
  { importId, records }: { importId: ImportId; records: readonly HistoricalRecord[] },
): Promise<Result<IncidentId[], 'not-permitted'>> {
  if (records.some(record => !mayAt(ctx.actor, 'register:import', record.serviceId)))
    return refused('not-permitted')
  if (records.length === 0) return ok([])
  const first = await takeNumbers(ctx, 'register', records.length)
  const rows = records.map((record, index) => ({
    ...record,
    id: newId<'incident'>(),
    reference: historicalReference(first + index),
  }))
  await insertHistorical(ctx, importId, rows)
  await indexIncidents(
    ctx,
    rows.map(({ id, category, subcategory }) => ({
      id,
      categoryLabel: categoryLabel(subcategory ?? category),
    })),
  )
  await recordAudit(ctx, { action: 'imported', thing: 'import', thingId: importId })
  return ok(rows.map(row => row.id))
}
