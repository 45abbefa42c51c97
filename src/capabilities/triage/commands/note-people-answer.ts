import { mayAt } from '#capabilities/identity'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { IncidentId } from '../incident.ts'
import { insertPeopleAnswer, lockIncident } from '../store.ts'

export type NotePeopleAnswer = { incidentId: IncidentId; from: string; text: string }

/** Writes down what the people it happened to, or their family, answered; also after the record is closed. */
export async function notePeopleAnswer(
  ctx: Context,
  { incidentId, from, text }: NotePeopleAnswer,
): Promise<Result<void, 'not-found' | 'not-permitted' | 'historical-record' | 'nobody-told'>> {
  const record = await lockIncident(ctx, incidentId)
  if (!record) return refused('not-found')
  const { id, serviceId, sensitive, keptFrom } = record
  if (!mayAt(ctx.actor, 'incident:close', serviceId)) return refused('not-permitted')
  if (record.historical) return refused('historical-record')
  if (record.peopleTold === '') return refused('nobody-told', 'answer')
  await insertPeopleAnswer(ctx, id, { from, text })
  await recordAudit(ctx, {
    action: 'noted-answer',
    thing: 'incident',
    thingId: id,
    serviceId,
    sensitive,
    keptFrom,
  })
  return ok(undefined)
}
