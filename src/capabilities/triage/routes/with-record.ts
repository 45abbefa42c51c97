import type { Reply } from '#platform/http/reply'
import type { Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import type { Incident } from '../incident.ts'
import { incidentByReference } from '../queries/incident-by-reference.ts'

/** Hands the record of the address to a handler; not found when the visitor may not see it. */
export async function withRecord(
  visit: Visit,
  work: (visit: Visit, record: Incident) => Promise<Reply>,
): Promise<Reply> {
  const record = await incidentByReference(visit.ctx, visit.params.reference ?? '')
  return record ? work(visit, record) : refused('not-found')
}
