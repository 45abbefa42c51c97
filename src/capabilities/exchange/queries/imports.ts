import type { Context } from '#platform/context'
import type { ImportId, RegisterImport } from '../register-import.ts'

export const importColumns = [
  'id',
  'file_name as fileName',
  'service_ids as serviceIds',
  'columns',
  'physical_rows as physicalRows',
  'imported',
  'already_here as alreadyHere',
  'refused',
  'blank',
  'title',
  'header',
  'made_at as madeAt',
  'made_by as madeBy',
  'undone_at as undoneAt',
  'undone_by as undoneBy',
] as const

/** Every import that the actor may see, newest first. */
export async function importsOf(ctx: Context): Promise<RegisterImport[]> {
  const rows = await ctx.db
    .selectFrom('exchange.import')
    .select(importColumns)
    .where('org_id', '=', ctx.actor.orgId)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows as RegisterImport[]
}

/** One import; undefined when there is none or the actor may not see it. */
export async function importById(ctx: Context, id: ImportId): Promise<RegisterImport | undefined> {
  const row = await ctx.db
    .selectFrom('exchange.import')
    .select(importColumns)
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row as RegisterImport | undefined
}
