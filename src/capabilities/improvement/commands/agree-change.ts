import { callAttention } from '#capabilities/attention'
import { mayAt } from '#capabilities/identity'
import { findingsOf } from '#capabilities/review'
import { type Incident, type IncidentId, lockIncident } from '#capabilities/triage'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { dayOf } from '#platform/time'
import type { ChangeId } from '../change.ts'
import type { AgreeChange } from '../contract.ts'
import { type Action, actionById } from '../model/actions.ts'
import { peopleWhoMayOwn } from '../queries/people-who-may-own.ts'
import { insertChange } from '../store.ts'
import { sayWhetherChecked } from './say-whether-checked.ts'

type Unfit = 'action-unknown' | 'finding-unknown' | 'owner-unknown' | 'due-in-the-past'
export type AgreeRefusal = 'not-found' | 'not-permitted' | 'not-agreeing-now' | Unfit

/** Agrees a change for an incident whose record is at the step of changing. Only weak changes bring a question, never a refusal. */
export async function agreeChange(
  ctx: Context,
  incidentId: IncidentId,
  input: AgreeChange,
): Promise<Result<ChangeId, AgreeRefusal>> {
  const incident = await lockIncident(ctx, incidentId)
  if (!incident) return refused('not-found')
  if (!mayAt(ctx.actor, 'change:agree', incident.serviceId)) return refused('not-permitted')
  if (incident.state !== 'changing') return refused('not-agreeing-now')
  const fit = await fitFor(ctx, incident, input)
  if (!fit.ok) return fit
  const id = await insertChange(ctx, incidentId, { ...input, strength: fit.value.strength })
  await callAttention(ctx, { to: [input.ownerId as PersonId], kind: 'change-given', thingId: id })
  await sayWhetherChecked(ctx, incidentId)
  const { serviceId, sensitive, keptFrom } = incident
  await recordAudit(ctx, { action: 'agreed', thing: 'change', thingId: id, serviceId, sensitive, keptFrom })
  return ok(id)
}

/** Whether what was typed points at things of this incident and this service; gives the kind of change. */
async function fitFor(ctx: Context, incident: Incident, input: AgreeChange): Promise<Result<Action, Unfit>> {
  const action = actionById(input.action)
  if (!action) return refused('action-unknown', 'action')
  const { findingId } = input
  if (findingId && !(await findingsOf(ctx, incident.id)).some(finding => finding.id === findingId))
    return refused('finding-unknown', 'findingId')
  if (!(await peopleWhoMayOwn(ctx, incident)).some(person => person.id === input.ownerId))
    return refused('owner-unknown', 'ownerId')
  if (input.dueOn < dayOf(ctx.now())) return refused('due-in-the-past', 'dueOn')
  return ok(action)
}
