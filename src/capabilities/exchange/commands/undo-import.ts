import { mayAt } from '#capabilities/identity'
import { closeOrReopen } from '#capabilities/organisation'
import { takeOutHistorical } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import { unusedPlacesOf, unusedServicesOf } from '../queries/opened-by.ts'
import { recordBuiltOn } from '../queries/record-built-on.ts'
import type { ImportId } from '../register-import.ts'
import { lockImport, lockImports, saveUndone, unlessPointedTo } from '../store/imports.ts'

export type UndoRefusal = 'not-found' | 'not-permitted' | 'undone-already' | 'built-on'

/** What undoing an import took out and closed. */
export type Undone = { records: number; servicesClosed: number; placesClosed: number }

/** Takes an import out again, whole or not at all: refused, with a record's reference, once somebody has built on one of them. */
export async function undoImport(ctx: Context, importId: ImportId): Promise<Result<Undone, UndoRefusal>> {
  await lockImports(ctx)
  const made = await lockImport(ctx, importId)
  if (!made) return refused('not-found')
  const { personId } = ctx.actor
  const mayAll = made.serviceIds.every(id => mayAt(ctx.actor, 'register:import', id))
  if (!mayAll || personId === undefined) return refused('not-permitted')
  if (made.undoneAt !== null) return refused('undone-already')
  let records = 0
  const isOut = await unlessPointedTo(ctx, async () => {
    await saveUndone(ctx, importId, personId)
    const taken = await takeOutHistorical(ctx, importId)
    records = taken.ok ? taken.value : 0
  })
  if (!isOut) return refused('built-on', await recordBuiltOn(ctx, importId))
  if (records !== made.imported)
    throw new Error('some records of an import are out of sight of who undoes it')
  return ok({ records, ...(await closeUnused(ctx, importId)) })
}

async function closeUnused(ctx: Context, importId: ImportId) {
  const places = await unusedPlacesOf(ctx, importId)
  await closeOrReopen(ctx, { services: [], places }, 'closed')
  // A service is unused only once its own places are closed.
  const services = await unusedServicesOf(ctx, importId)
  await closeOrReopen(ctx, { services, places: [] }, 'closed')
  return { servicesClosed: services.length, placesClosed: places.length }
}
