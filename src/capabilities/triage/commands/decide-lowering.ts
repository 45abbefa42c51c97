import { mayAt } from '#capabilities/identity'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { IncidentId } from '../incident.ts'
import { looksOf, waitingLook } from '../queries/looks-of.ts'
import { categoryLabel } from '../reference/categories.ts'
import { saveDecision } from '../store/looks.ts'
import { indexIncidents, lockIncident, updateIncident } from '../store.ts'

export type DecideLowering = { incidentId: IncidentId; agreed: boolean; why: string }

/** A second pair of eyes agrees that harm is lower than was thought, or that it was no safeguarding matter; or does not. */
export async function decideLowering(
  ctx: Context,
  { incidentId, agreed, why }: DecideLowering,
): Promise<Result<void, 'not-found' | 'not-permitted' | 'record-closed' | 'nothing-waits' | 'own-look'>> {
  const record = await lockIncident(ctx, incidentId)
  if (!record) return refused('not-found')
  const { id, serviceId, sensitive, keptFrom } = record
  if (!mayAt(ctx.actor, 'incident:triage', serviceId)) return refused('not-permitted')
  if (record.state === 'closed') return refused('record-closed')
  const look = waitingLook(await looksOf(ctx, id))
  if (!look) return refused('nothing-waits')
  if (look.by === (ctx.actor.personId ?? null)) return refused('own-look')
  await saveDecision(ctx, look.id, { agreed, why })
  if (agreed) {
    const { category, subcategory, harmPhysical, harmPsychological } = look
    await updateIncident(ctx, id, {
      category,
      subcategory,
      harm_physical: harmPhysical,
      harm_psychological: harmPsychological,
    })
    await indexIncidents(ctx, [{ id, categoryLabel: categoryLabel(subcategory ?? category) }])
  }
  const action = agreed ? 'agreed-lowering' : 'declined-lowering'
  await recordAudit(ctx, { action, thing: 'incident', thingId: id, serviceId, sensitive, keptFrom })
  return ok(undefined)
}
