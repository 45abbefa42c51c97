import { mayAt } from '#capabilities/identity'
import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { KeepContact } from '../contract.ts'
import { saveContact } from '../store/candour.ts'
import { type OnRecordRefusal, onRecord } from './on-record.ts'

/** Keeps whom we speak and write to about a record, apart from the record. The trail says that it was kept, and nothing of it. */
export function keepContact(
  ctx: Context,
  incidentId: IncidentId,
  { wishes, ...told }: KeepContact,
): Promise<Result<void, OnRecordRefusal>> {
  return onRecord(ctx, incidentId, 'kept-contact', async incident => {
    if (!mayAt(ctx.actor, 'contact:keep', incident.serviceId)) return refused('not-permitted')
    await saveContact(ctx, incident, { ...told, wishesContact: wishes === 'yes' })
    return ok(undefined)
  })
}
