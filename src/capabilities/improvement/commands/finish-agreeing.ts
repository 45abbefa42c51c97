import { mayAt } from '#capabilities/identity'
import { type IncidentId, lockIncident, type MoveRefusal, moveIncident } from '#capabilities/triage'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { FinishAgreeing } from '../contract.ts'
import { saveAgreement, statesOf } from '../store.ts'
import { sayWhetherChecked } from './say-whether-checked.ts'

export type FinishRefusal = 'not-found' | 'not-permitted' | 'no-change-no-reason' | MoveRefusal

/** Says that every change is agreed, or why none is needed; the record goes on to checking. */
export async function finishAgreeing(
  ctx: Context,
  incidentId: IncidentId,
  input: FinishAgreeing,
): Promise<Result<void, FinishRefusal>> {
  const incident = await lockIncident(ctx, incidentId)
  if (!incident) return refused('not-found')
  const { serviceId, sensitive, keptFrom } = incident
  if (!mayAt(ctx.actor, 'change:agree', serviceId)) return refused('not-permitted')
  const standing = (await statesOf(ctx, incidentId)).filter(state => state !== 'withdrawn')
  const none = standing.length === 0
  if (none && input.noChangeReason === '') return refused('no-change-no-reason', 'noChangeReason')
  const moved = await moveIncident(ctx, { incidentId, to: 'checking' })
  if (!moved.ok) return moved
  await saveAgreement(ctx, incidentId, none ? input.noChangeReason : '')
  await sayWhetherChecked(ctx, incidentId)
  await recordAudit(ctx, {
    action: 'finished-agreeing',
    thing: 'incident',
    thingId: incidentId,
    serviceId,
    sensitive,
    keptFrom,
  })
  return ok(undefined)
}
