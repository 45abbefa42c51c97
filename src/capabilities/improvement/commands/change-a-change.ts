import { mayAt } from '#capabilities/identity'
import { type Incident, lockIncident } from '#capabilities/triage'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { ChangeId } from '../change.ts'
import type { ChangeState } from '../model/change-table.ts'
import { type ActRefusal, decideAct, type WantedAct } from '../model/decide-act.ts'
import { incidentOfChange, type LockedChange, lockChange } from '../store.ts'
import { sayWhetherChecked } from './say-whether-checked.ts'

export type ChangeRefusal = 'not-found' | ActRefusal

/**
 * The shape of everything done to an agreed change: find it, let the table decide, do it, say whether a check is still owed,
 * note that it was done. `work` saves the change in its new state, or refuses for a reason of its own.
 */
export async function changeAChange<R extends string = never>(
  ctx: Context,
  id: ChangeId,
  wanted: WantedAct,
  work: (to: ChangeState, change: LockedChange, incident: Incident) => Promise<Result<void, R>>,
): Promise<Result<void, ChangeRefusal | R>> {
  const incidentId = await incidentOfChange(ctx, id)
  const incident = incidentId && (await lockIncident(ctx, incidentId))
  const change = incident && (await lockChange(ctx, id))
  if (!incident || !change) return refused('not-found')
  const { serviceId, sensitive, keptFrom } = incident
  const step = decideAct(change, wanted, access => mayAt(ctx.actor, access, serviceId))
  if (!step.ok) return step
  const done = await work(step.value.to, change, incident)
  if (!done.ok) return done
  await sayWhetherChecked(ctx, incident.id)
  await recordAudit(ctx, { action: wanted.act, thing: 'change', thingId: id, serviceId, sensitive, keptFrom })
  return ok(undefined)
}
