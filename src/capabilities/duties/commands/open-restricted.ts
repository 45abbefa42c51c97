import { mayAt } from '#capabilities/identity'
import { type IncidentId, liftRestriction } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { OpenRestricted } from '../contract.ts'
import { dutiesOf } from '../queries/duties-of.ts'
import { type OnRecordRefusal, onRecord } from './on-record.ts'

/**
 * Opens a record that was kept to named roles to everybody who may see records of its service. Refused until the agency that leads
 * has agreed, unless what is known now says that there was nothing for it to look into.
 */
export function openRestricted(
  ctx: Context,
  incidentId: IncidentId,
  { openedWhy }: OpenRestricted,
): Promise<Result<void, 'nothing-restricted' | 'agency-has-not-agreed' | OnRecordRefusal>> {
  return onRecord(ctx, incidentId, 'opened-restricted', async incident => {
    if (!mayAt(ctx.actor, 'restriction:lift', incident.serviceId)) return refused('not-permitted')
    if (incident.restrictedTo === null) return refused('nothing-restricted')
    const { parked } = await dutiesOf(ctx, incident)
    if (parked) return refused('agency-has-not-agreed')
    await liftRestriction(ctx, incident, openedWhy)
    return ok(undefined)
  })
}
