import { incidentByReference } from '#capabilities/triage'
import type { Clock } from '#platform/clock'
import { asPerson, type Context } from '#platform/context'
import type { Database } from '#platform/database/open-database'
import type { OrgId, PersonId } from '#platform/ids'
import type { Keys } from '#platform/keys'
import { done } from '../../src/capabilities/reporting/testing.ts'
import { askForSupport } from '../../src/capabilities/support/commands/ask-for-support.ts'
import { offerSupport } from '../../src/capabilities/support/commands/offer-support.ts'
import { writeNote } from '../../src/capabilities/support/commands/write-note.ts'
import { openOffers } from '../../src/capabilities/support/queries/own-support.ts'

export type Supported = {
  /** An offer that waits for an answer, and support that goes on. */
  support: { offer: string; period: string }
}

type People = {
  database: Database
  clock: Clock
  keys: Keys
  orgId: OrgId
  person: PersonId
  supporter: PersonId
  offeredBy: PersonId
}

/** Somebody who has a supporter and notes with them, and was offered support once more after a record that was looked at. */
export async function aSupportedColleague(
  { database, clock, keys, orgId, person, supporter, offeredBy }: People,
  about: { record: string; word: string },
): Promise<Supported> {
  const as = <T>(personId: PersonId, work: (ctx: Context) => Promise<T>) =>
    asPerson(database, clock, { orgId, personId }, work)
  await as(offeredBy, async ctx => {
    const record = await incidentByReference(ctx, about.record)
    if (!record) throw new Error('whoever offers support does not see the record')
    done(await offerSupport(ctx, record, person))
  })
  return as(person, async ctx => {
    const period = done(await askForSupport(ctx, { supporter, helps: ['talk'] }))
    const text = `I keep thinking of ${about.word}.`
    done(await writeNote(ctx, keys, { periodId: period, kind: 'note', text, toldNow: true }))
    return { support: { period, offer: (await openOffers(ctx))[0]?.id ?? '' } }
  })
}
