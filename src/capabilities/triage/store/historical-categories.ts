import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import type { IncidentId } from '../incident.ts'

/** Historical records among these that the actor may see, locked until the transaction ends. */
export async function lockHistorical(
  ctx: Context,
  ids: readonly IncidentId[],
): Promise<{ id: IncidentId; serviceId: ServiceId }[]> {
  return ctx.db
    .selectFrom('triage.incident')
    .select(['id', 'service_id as serviceId'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('historical', '=', true)
    .where(sql<boolean>`id = any (${ids}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute()
}

export type CategoryOfRecord = { id: IncidentId; category: string; subcategory: string | null }

/** Gives locked historical records their categories, in one statement. */
export async function saveCategories(ctx: Context, rows: readonly CategoryOfRecord[]): Promise<void> {
  await sql`
    update triage.incident i
    set category = w.category, subcategory = w.subcategory, revision = i.revision + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w(id uuid, category text, subcategory text)
    where i.org_id = ${ctx.actor.orgId} and i.historical and i.id = w.id`.execute(ctx.db)
}
