import { createHash } from 'node:crypto'
import type { Context } from '#platform/context'
import { newId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { toTheHour } from '#platform/time'
import type { PublicDoor } from '../door.ts'
import type { OwnReport } from '../report.ts'
import { addGuarded, type GuardedOutcome, tellGuardian as tell } from '../store/guarded.ts'
import { unsealThread } from './thread-seal.ts'

/** What is not fair, in the reporter's words; `treatedWorse` when it is how they are treated since they told us. */
export type TellGuardian = { notFair: string; treatedWorse: boolean; form: string }

/**
 * Says to the guardian only, from the thread under a seal, that something is not fair. The audit trail has no row of it:
 * some who read the trail answer for how people are treated.
 */
export async function tellGuardian(
  door: PublicDoor,
  { seal, notFair: text, treatedWorse, form }: TellGuardian & { seal: string },
): Promise<GuardedOutcome | 'sealed-up'> {
  const digest = unsealThread(door, seal)
  if (!digest) return 'sealed-up'
  const formDigest = door.keys.hmac('not fair', `${digest.toString('hex')}\n${form}`)
  return tell(door, { digest, text, treatedWorse, formDigest, at: toTheHour(door.clock.now()) })
}

/** The same about the actor's own report, under their name. */
export async function tellGuardianOfOwn(
  ctx: Context,
  { id, serviceId }: Pick<OwnReport, 'id' | 'serviceId'>,
  { notFair: text, treatedWorse, form }: TellGuardian,
): Promise<Result<void, 'no-guardian' | 'other-words'>> {
  const outcome = await addGuarded(ctx, {
    id: newId(),
    reportId: id,
    serviceId,
    kind: treatedWorse ? 'treated-worse' : 'not-fair',
    text,
    formDigest: createHash('sha256').update(`${id}\n${form}`).digest(),
  })
  return outcome === 'no-guardian' || outcome === 'other-words' ? refused(outcome, 'notFair') : ok(undefined)
}
