import { hasOutcome, type ReportId, writeToReporter } from '#capabilities/reporting'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { IncidentId } from '../incident.ts'
import { reportsOfIncident } from '../queries/reports-of-incident.ts'
import { lockIncident } from '../store.ts'

export type WriteOutcome = { incidentId: IncidentId; reportIds: readonly ReportId[]; text: string }

export type WriteOutcomeRefusal = 'not-found' | 'not-permitted' | 'record-closed' | 'contact-ended'

/** Writes what came of it to those who told us and have not been told yet; gives how many were written to. */
export async function writeOutcome(
  ctx: Context,
  { incidentId, reportIds, text }: WriteOutcome,
): Promise<Result<number, WriteOutcomeRefusal>> {
  const record = await lockIncident(ctx, incidentId)
  if (!record) return refused('not-found')
  if (record.state === 'closed') return refused('record-closed')
  const ofThisRecord = (await reportsOfIncident(ctx, incidentId)).map(report => report.id)
  const asked = ofThisRecord.filter(id => reportIds.includes(id))
  const told = await hasOutcome(ctx, asked)
  const untold = asked.filter(id => !told.get(id))
  for (const reportId of untold) {
    const written = await writeToReporter(ctx, { reportId, kind: 'outcome', text })
    if (!written.ok) return written
  }
  return ok(untold.length)
}
