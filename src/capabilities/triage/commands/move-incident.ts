import { mayAt } from '#capabilities/identity'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { Incident, IncidentId } from '../incident.ts'
import { decideMove, type MoveRefusal } from '../model/decide-move.ts'
import type { IncidentState } from '../model/state-table.ts'
import { needsMetBy } from '../queries/needs-met-by.ts'
import { lockIncident, saveMove } from '../store.ts'

export type MoveIncident = { incidentId: IncidentId; to: IncidentState; reason?: string }

/** Moves a record to another state; the state table decides whether, by whom and what it needs first. */
export async function moveIncident(
  ctx: Context,
  { incidentId, to, reason = '' }: MoveIncident,
): Promise<Result<Pick<Incident, 'id' | 'reference' | 'state'>, 'not-found' | MoveRefusal>> {
  const record = await lockIncident(ctx, incidentId)
  if (!record) return refused('not-found')
  const { id, reference, serviceId, sensitive, keptFrom } = record
  const move = decideMove(
    record,
    { to, reason },
    { may: access => mayAt(ctx.actor, access, serviceId), met: await needsMetBy(ctx, record) },
  )
  if (!move.ok) return move
  const change = {
    id: newId<'state-change'>(),
    incidentId: id,
    from: record.state,
    to,
    reason: reason.trim(),
  }
  await saveMove(ctx, change)
  await recordAudit(ctx, {
    action: move.value.may,
    thing: 'incident',
    thingId: id,
    serviceId,
    sensitive,
    keptFrom,
  })
  return ok({ id, reference, state: to })
}
