import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { mayKeepOnCall } from '../model/may-keep-on-call.ts'
import { peopleToCall } from '../queries/people-to-call.ts'
import { lockService, type OnCall, saveOnCall } from '../store/services.ts'

/**
 * Replaces whom to call at a service, first to be told first. People on it are alerted when somebody is at risk; a number
 * without a person is only shown. Refused for a person who does not answer reports there.
 */
export async function saveOnCallList(
  ctx: Context,
  serviceId: ServiceId,
  list: readonly OnCall[],
): Promise<Result<void, 'not-permitted' | 'not-found' | 'person-unknown'>> {
  if (!mayKeepOnCall(ctx.actor, serviceId)) return refused('not-permitted')
  if (!(await lockService(ctx, serviceId))) return refused('not-found')
  const known = new Set((await peopleToCall(ctx, serviceId)).map(person => person.id))
  if (list.some(({ personId }) => personId !== null && !known.has(personId))) return refused('person-unknown')
  await saveOnCall(ctx, serviceId, list)
  await recordAudit(ctx, { action: 'saved-on-call', thing: 'service', thingId: serviceId, serviceId })
  return ok(undefined)
}
