import { mayAt } from '#capabilities/identity'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { IncidentId } from '../incident.ts'
import { lockIncident, updateIncident } from '../store.ts'

export type TellPeople = { incidentId: IncidentId } & (
  | { text: string; mayAnswer: string }
  | { nobodyElse: true }
)

export type TellPeopleRefusal =
  | 'not-found'
  | 'not-permitted'
  | 'historical-record'
  | 'record-closed'
  | 'words-missing'

/** Keeps what the people it happened to were told and how they can answer, or that nobody else was involved. */
export async function tellPeople(ctx: Context, input: TellPeople): Promise<Result<void, TellPeopleRefusal>> {
  const record = await lockIncident(ctx, input.incidentId)
  if (!record) return refused('not-found')
  const { id, serviceId, sensitive, keptFrom } = record
  if (!mayAt(ctx.actor, 'incident:close', serviceId)) return refused('not-permitted')
  if (record.historical) return refused('historical-record')
  if (record.state === 'closed') return refused('record-closed')
  const told = 'nobodyElse' in input ? { text: '', mayAnswer: '' } : input
  const nobodyElse = 'nobodyElse' in input
  if (!nobodyElse && (told.text === '' || told.mayAnswer === '')) return refused('words-missing', 'text')
  await updateIncident(ctx, id, {
    people_told: told.text,
    people_may_answer: told.mayAnswer,
    nobody_else: nobodyElse,
  })
  await recordAudit(ctx, {
    action: 'told-people',
    thing: 'incident',
    thingId: id,
    serviceId,
    sensitive,
    keptFrom,
  })
  return ok(undefined)
}
