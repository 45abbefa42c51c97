import type { Context } from '#platform/context'
import type { ImportId, KeptRefusal } from '../register-import.ts'

/** The rows that an import refused, in their order; none for whoever sees the import but not all of its services. */
export async function refusedRowsOf(ctx: Context, importId: ImportId): Promise<KeptRefusal[]> {
  const rows = await ctx.db
    .selectFrom('exchange.refused_row')
    .select(['row_number as rowNumber', 'code', 'reason', 'cells'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('import_id', '=', importId)
    .orderBy('row_number')
    .execute()
  return rows as KeptRefusal[]
}
