import { lockName } from '#methods/custody'
import type { Confidence } from '../contract.ts'
import type { PublicDoor } from '../door.ts'
import { isLockedTo } from '../model/is-locked-to.ts'
import { keysUsedAt } from '../queries/keys-used-at.ts'
import { placeAt } from '../queries/place-at.ts'
import type { Guardian } from '../report.ts'

/** Who told us, locked to a guardian's key, and where that was done. */
export type LockedIdentity = {
  guardian: Pick<Guardian, 'keyId' | 'name'>
  sealed: Buffer
  by: 'browser' | 'server'
}

type Asked = {
  confidence: Confidence
  /** It comes from where nobody can be asked to type it again. */
  wasSealed?: boolean | undefined
}

/**
 * The name of somebody who tells us in confidence: as their device locked it, or locked here at once. Undefined when the
 * guardian is not (or no longer) whom it was locked for: nobody else may get it. One that nobody can be asked for again stays
 * locked to the key of whoever was the guardian then.
 */
export async function lockIdentity(
  door: PublicDoor,
  code: string,
  { confidence, wasSealed }: Asked,
): Promise<LockedIdentity | undefined> {
  const guardian = (await placeAt(door, code))?.guardian
  if ('name' in confidence)
    return guardian && { guardian, sealed: await lockedHere(guardian, confidence), by: 'server' }
  const { lockedName } = confidence
  const keys = wasSealed ? await keysUsedAt(door, code) : guardian ? [guardian] : []
  const key = keys.find(each => isLockedTo(each, lockedName))
  return key && { guardian: key, sealed: Buffer.from(lockedName, 'base64url'), by: 'browser' }
}

async function lockedHere({ point }: Guardian, who: { name: string; contact: string }): Promise<Buffer> {
  return Buffer.from(await lockName(point, who))
}
