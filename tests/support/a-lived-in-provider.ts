import {
  addPerson,
  addPlace,
  addService,
  giveRole,
  joinPlace,
  type Role,
  roles,
  rolesOf,
} from '#capabilities/organisation'
import { asPerson, asSystem, type Context } from '#platform/context'
import type { PersonId, ServiceId } from '#platform/ids'
import { addHours } from '#platform/time'
import { letWait } from '../../src/capabilities/attention/store/notices.ts'
import { aProvider, done, type Provider } from '../../src/capabilities/triage/testing.ts'
import { aGuardedService } from './a-guarded-service.ts'
import { aLivedInService, type Where } from './a-lived-in-service.ts'
import type { Site, Who } from './a-site.ts'
import { aSupportedColleague } from './a-supported-colleague.ts'
import { anEarlierRegister } from './an-earlier-register.ts'
import type { Named } from './fitting-visits.data.ts'
import type { TestDatabase } from './test-database.ts'

export type LivedIn = {
  provider: Provider
  /** Is in every text of its service, and in the names of some people and places. */
  words: { rowan: string; elm: string; names: string }
  rowan: Named
  elm: Named
  /** One person for each role, held at Rowan House and nowhere else. */
  atRowan(role: Role): Who
  /** Somebody with all of these roles at every service. */
  everywhere(held: readonly Role[]): Promise<Who>
}

/** A provider with two services that have lived, and one person for each role at the first of them only. */
export async function aLivedInProvider(world: TestDatabase, site: Site, word: string): Promise<LivedIn> {
  const provider = await aProvider({ database: world.database, clock: site.clock })
  const { orgId, places, codes } = provider
  const owning = <T>(work: (ctx: Context) => Promise<T>) => asSystem(world.database, site.clock, orgId, work)
  const words = { rowan: `${word}rowan`, elm: `${word}elm`, names: `${word}folk` }
  const lived = async (
    at: Where,
    word: string,
    who: {
      reporter: PersonId
      importer: PersonId
      guardian: PersonId
      supporter?: PersonId
      service: string
    },
  ) => {
    const colleague = await owning(ctx => aColleague(ctx, words.names, at.serviceId))
    const things = await aLivedInService(site.door, provider, at, {
      word,
      reporter: who.reporter,
      database: world.database,
    })
    const offeredBy = await owning(ctx => aPerson(ctx, words.names, ['shift-lead'], at.serviceId))
    const supported = await aSupportedColleague(
      {
        ...site,
        database: world.database,
        orgId,
        person: who.reporter,
        supporter: who.supporter ?? colleague.personId,
        offeredBy,
      },
      { record: things.records.closed, word },
    )
    return {
      ...colleague,
      ...things,
      ...supported,
      ...(await aGuardedService(
        site.door,
        { database: world.database, orgId, personId: who.guardian },
        { placeCode: at.placeCode, word },
      )),
      ...(await asPerson(world.database, site.clock, { orgId, personId: who.importer }, ctx =>
        anEarlierRegister(ctx, { service: who.service, word }),
      )),
    }
  }
  const rowan = { serviceId: provider.rowan, placeId: places.ash, placeCode: codes.ash }
  const elm = { serviceId: provider.elm, placeId: places.elm, placeCode: codes.elm }
  const lead = provider.people['quality-lead']
  const people = await owning(ctx => peopleOfRowan(ctx, words.names, rowan))
  // Called to something at each service, of which they see the one at theirs.
  const withNotice = async <T extends { changes: { agreed: string } }>(things: T) => ({
    ...things,
    noticeId: await owning(ctx => aNotice(ctx, people['registered-manager'], things.changes.agreed)),
  })
  return {
    provider,
    words,
    rowan: await lived(rowan, words.rowan, {
      reporter: people.worker,
      importer: people['quality-lead'],
      guardian: people.guardian,
      supporter: people.supporter,
      service: 'Rowan House',
    }).then(withNotice),
    elm: await lived(elm, words.elm, {
      reporter: lead,
      importer: lead,
      guardian: await owning(ctx => aPerson(ctx, words.names, ['guardian'], provider.elm)),
      service: 'Elm Court',
    }).then(withNotice),
    atRowan: role => ({ orgId, personId: people[role] }),
    everywhere: async held => ({
      orgId,
      personId: await owning(ctx => aPerson(ctx, words.names, held, null)),
    }),
  }
}

async function peopleOfRowan(ctx: Context, name: string, { serviceId, placeId }: Where) {
  const people: Partial<Record<Role, PersonId>> = {}
  for (const role of roles) {
    const personId = await aPerson(ctx, name, [role], serviceId)
    await joinPlace(ctx, placeId, personId)
    people[role] = personId
  }
  const home = { kind: 'care-home', nation: 'england', regulatedActivity: '', phone: '' } as const
  const lodge = done(await addService(ctx, { ...home, name: `${name} Lodge` }))
  done(await addPlace(ctx, { serviceId: lodge, name: `${name} unit`, kind: 'unit' }))
  return people as Record<Role, PersonId>
}

/** Somebody of a service whom forms may name: may own changes there, and holds a role that can be ended. */
async function aColleague(ctx: Context, name: string, serviceId: ServiceId) {
  const personId = await aPerson(ctx, name, ['shift-lead', 'supporter'], serviceId)
  const held = await rolesOf(ctx, personId)
  return { personId, roleHeldId: held.find(each => each.role === 'supporter')?.id ?? '' }
}

let people = 0

async function aPerson(
  ctx: Context,
  name: string,
  held: readonly Role[],
  serviceId: ServiceId | null,
): Promise<PersonId> {
  const personId = done(await addPerson(ctx, { name: `Sam ${name}`, staffNumber: `lived-in-${people++}` }))
  const endsAt = addHours(ctx.now(), 14 * 24)
  for (const role of held)
    done(await giveRole(ctx, { personId, role, serviceId, ...(role === 'inspector' ? { endsAt } : {}) }))
  return personId
}

async function aNotice(ctx: Context, personId: PersonId, thingId: string): Promise<string> {
  const at = ctx.now()
  const wait = {
    personId,
    kind: 'change-given',
    thingId,
    at,
    notBefore: at,
    byMail: false,
    again: true,
  } as const
  const id = await letWait(ctx, wait)
  if (!id) throw new Error('nothing waits')
  return id
}
