import { mayAt } from '#capabilities/identity'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { TriageForm } from '../contract.ts'
import type { Incident, IncidentId } from '../incident.ts'
import { type FirstLookRefusal, firstLook } from '../model/first-look.ts'
import { isSafeguardingFirst } from '../model/learning-responses.ts'
import { categoryLabel } from '../reference/categories.ts'
import { indexIncidents, lockIncident, updateIncident } from '../store.ts'
import { restrictRecord } from './restrict-record.ts'

export type TriageIncident = TriageForm & { incidentId: IncidentId }

export type TriageRefusal =
  | 'not-found'
  | 'not-permitted'
  | 'historical-record'
  | 'record-closed'
  | 'changed-meanwhile'
  | FirstLookRefusal

/** The first look: what it was, what harm came of it, and how we will learn from it. A person decides; nothing is filled in. */
export async function triageIncident(
  ctx: Context,
  input: TriageIncident,
): Promise<Result<Pick<Incident, 'id' | 'reference'>, TriageRefusal>> {
  const record = await lockIncident(ctx, input.incidentId)
  if (!record) return refused('not-found')
  if (!mayAt(ctx.actor, 'incident:triage', record.serviceId)) return refused('not-permitted')
  if (record.historical) return refused('historical-record')
  if (record.state === 'closed') return refused('record-closed')
  if (record.revision !== input.revision) return refused('changed-meanwhile')
  const look = firstLook(record, input)
  if (!look.ok) return look
  const { id, reference, serviceId, sensitive, keptFrom } = record
  await updateIncident(ctx, id, {
    ...look.value,
    triaged_at: ctx.now(),
    triaged_by: ctx.actor.personId ?? null,
  })
  await indexIncidents(ctx, [
    { id, categoryLabel: categoryLabel(look.value.subcategory ?? look.value.category) },
  ])
  await recordAudit(ctx, {
    action: 'triaged',
    thing: 'incident',
    thingId: id,
    serviceId,
    sensitive,
    keptFrom,
  })
  if (isSafeguardingFirst(look.value.category)) await restrictRecord(ctx, record)
  return ok({ id, reference })
}
