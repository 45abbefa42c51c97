import { lockName } from '#methods/custody'
import type { Confidence } from '../contract.ts'
import type { PublicDoor } from '../door.ts'
import { isLockedTo } from '../model/is-locked-to.ts'
import { placeAt } from '../queries/place-at.ts'
import type { Guardian } from '../report.ts'

/** Who told us, locked to the guardian's key, and where that was done. */
export type LockedIdentity = { guardian: Guardian; sealed: Buffer; by: 'browser' | 'server' }

/**
 * The name of somebody who tells us in confidence: as their device locked it, or locked here at once. Undefined when the
 * guardian is not (or no longer) whom it was locked for: nobody else may get it.
 */
export async function lockIdentity(
  door: PublicDoor,
  code: string,
  confidence: Confidence,
): Promise<LockedIdentity | undefined> {
  const guardian = (await placeAt(door, code))?.guardian
  if (!guardian) return undefined
  if ('name' in confidence)
    return { guardian, sealed: Buffer.from(await lockName(guardian.point, confidence)), by: 'server' }
  const sealed = Buffer.from(confidence.lockedName, 'base64url')
  return isLockedTo(guardian, confidence.lockedName) ? { guardian, sealed, by: 'browser' } : undefined
}
