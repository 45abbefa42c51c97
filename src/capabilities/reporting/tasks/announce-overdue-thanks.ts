import { callAttention } from '#capabilities/attention'
import { peopleAt, promisedHours } from '#capabilities/organisation'
import type { Clock } from '#platform/clock'
import { asPerson, asSystem } from '#platform/context'
import type { Database } from '#platform/database/open-database'
import { organisationIds } from '#platform/database/organisation-ids'
import type { OrgId, PersonId } from '#platform/ids'
import { overduePromises } from '../queries/overdue-promises.ts'

const most = 200

/** Lets managers know of thanks that are overdue, once for each report; each is asked as themselves, and sees what is theirs. */
export async function announceOverdueThanks(parts: { database: Database; clock: Clock }): Promise<void> {
  const { database, clock } = parts
  for (const orgId of await organisationIds(database)) {
    const managers = await asSystem(database, clock, orgId, ctx =>
      peopleAt(ctx, { roles: ['registered-manager'] }),
    )
    for (const { id } of managers) await announceTo(parts, orgId, id)
  }
}

async function announceTo(
  { database, clock }: { database: Database; clock: Clock },
  orgId: OrgId,
  personId: PersonId,
) {
  const late = await asPerson(database, clock, { orgId, personId }, async ctx =>
    (await overduePromises(ctx, await promisedHours(ctx), most)).filter(
      ({ owed }) => owed.promise === 'thanks',
    ),
  )
  await asSystem(database, clock, orgId, async ctx => {
    for (const { id } of late)
      await callAttention(ctx, { to: [personId], kind: 'thanks-overdue', thingId: id })
  })
}
