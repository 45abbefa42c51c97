import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { IncidentId } from '../incident.ts'
import type { SaidNeed } from '../model/needs.ts'
import { lockIncident, saveNeed } from '../store.ts'

export type SetNeed = { incidentId: IncidentId; need: SaidNeed; met: boolean }

/**
 * What review and improvement say about a record: that its review is complete, that every change was checked. They call it
 * within their own commands, which have authorised the deed.
 */
export async function setNeed(ctx: Context, input: SetNeed): Promise<Result<void, 'not-found'>> {
  const record = await lockIncident(ctx, input.incidentId)
  if (!record) return refused('not-found')
  await saveNeed(ctx, input)
  return ok(undefined)
}
