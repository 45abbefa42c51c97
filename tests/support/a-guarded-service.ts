import { type PublicDoor, submitReport } from '#capabilities/reporting'
import { asPerson } from '#platform/context'
import type { Database } from '#platform/database/open-database'
import type { OrgId, PersonId } from '#platform/ids'
import { reportKeyLost } from '../../src/capabilities/reporting/commands/change-own-key.ts'
import { makeGuardianKey } from '../../src/capabilities/reporting/commands/make-guardian-key.ts'
import { guardianKeys } from '../../src/capabilities/reporting/queries/guardian-keys.ts'
import { aNewKey, aReport, done } from '../../src/capabilities/reporting/testing.ts'

export type Guarded = {
  /** A report that was told in confidence. */
  confidential: string
  /** The key of the service's guardian, and one that they gave up. */
  guardianKeys: { own: string; earlier: string }
}

type Guardian = { database: Database; orgId: OrgId; personId: PersonId }

/** Gives a service's guardian a key, and somebody who tells us in confidence. */
export async function aGuardedService(
  door: PublicDoor,
  { database, orgId, personId }: Guardian,
  told: { placeCode: string; word: string },
): Promise<Guarded> {
  const [earlier, own] = [await aNewKey(), await aNewKey()]
  const keys = await asPerson(database, door.clock, { orgId, personId }, async ctx => {
    done(await makeGuardianKey(ctx, earlier.form))
    done(await reportKeyLost(ctx))
    done(await makeGuardianKey(ctx, own.form))
    return (await guardianKeys(ctx)).filter(key => key.personId === personId)
  })
  const confidence = { name: told.word, contact: '' }
  const story = `The bell was off, and ${told.word} saw it.`
  const kept = await submitReport(door, aReport({ code: told.placeCode, story, confidence }))
  if (!('reference' in kept)) throw new Error(kept.outcome)
  const idOf = (retired: boolean) => keys.find(key => (key.retiredAt !== null) === retired)?.id ?? ''
  return { confidential: kept.reference, guardianKeys: { own: idOf(false), earlier: idOf(true) } }
}
