import { setPassword } from '#capabilities/identity'
import {
  addPerson,
  addPlace,
  addService,
  createOrganisation,
  giveRole,
  joinPlace,
  saveHeadcounts,
  saveOnCallList,
} from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import type { Keys } from '#platform/keys'
import type { Result } from '#platform/result'
import { addHours, instant } from '#platform/time'
import type { DemoPlan } from '../plan.ts'
import { found, type Standing } from './standing.ts'

/** The password of every demo account; refused in production together with the demo itself. */
export const demoPassword = 'kind words travel far'

/** Creates the demo provider: services, places with their codes and headcounts, people, roles, teams, sign-ins. */
export async function loadProvider(
  ctx: Context,
  keys: Keys,
  plan: DemoPlan,
  standing: Standing,
): Promise<void> {
  done(await createOrganisation(ctx, plan.provider))
  const services = new Map<string, Awaited<ReturnType<typeof makeService>>>()
  for (const service of plan.services) services.set(service.key, await makeService(ctx, service, standing))
  for (const person of plan.people)
    await makePerson(ctx, keys, person, { services, standing, anchor: plan.anchor })
  for (const service of plan.services) await putOnCall(ctx, service, found(services, service.key), standing)
}

type Service = DemoPlan['services'][number]
type Person = DemoPlan['people'][number]

async function makeService(ctx: Context, service: Service, standing: Standing) {
  const { name, kind, nation, regulatedActivity, phone } = service
  const id = done(await addService(ctx, { name, kind, nation, regulatedActivity, phone }))
  for (const place of service.places) {
    const made = done(
      await addPlace(ctx, { serviceId: id, name: place.name, kind: place.kind, code: place.code }),
    )
    standing.places.set(place.key, made)
    done(await saveHeadcounts(ctx, made.id, place.headcount))
  }
  return id
}

async function putOnCall(ctx: Context, { onCall }: Service, serviceId: ServiceId, { people }: Standing) {
  const list = onCall.map(({ label, phone, person }) => {
    return { label, phone, personId: person ? found(people, person) : null }
  })
  done(await saveOnCallList(ctx, serviceId, list))
}

type Around = {
  services: Map<string, Awaited<ReturnType<typeof makeService>>>
  standing: Standing
  anchor: string
}

async function makePerson(ctx: Context, keys: Keys, person: Person, { services, standing, anchor }: Around) {
  const { name, email, staffNumber } = person
  const id = done(await addPerson(ctx, { name, email, staffNumber }))
  standing.people.set(person.key, id)
  for (const { role, service, endsInDays } of person.roles) {
    const serviceId = service ? found(services, service) : null
    const ends = endsInDays === undefined ? {} : { endsAt: addHours(instant(anchor), endsInDays * 24) }
    done(await giveRole(ctx, { personId: id, role, serviceId, ...ends }))
  }
  for (const team of person.teams) await joinPlace(ctx, found(standing.places, team).id, id)
  await setPassword(ctx, keys, { id, email }, demoPassword)
}

/** The value of a command that the rules of the demo say must succeed. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`a step of the demo was refused: ${result.code}`)
  return result.value
}
