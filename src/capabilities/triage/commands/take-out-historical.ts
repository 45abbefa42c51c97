import { mayUse } from '#capabilities/identity'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import { deleteHistorical } from '../store.ts'
import type { ImportId } from './add-historical.ts'

/** Undoes an import: takes its historical records out again and gives how many there were. */
export async function takeOutHistorical(
  ctx: Context,
  importId: ImportId,
): Promise<Result<number, 'not-permitted'>> {
  if (!mayUse(ctx.actor, 'register:import')) return refused('not-permitted')
  const taken = await deleteHistorical(ctx, importId)
  await recordAudit(ctx, { action: 'import-undone', thing: 'import', thingId: importId })
  return ok(taken)
}
