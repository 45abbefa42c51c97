import { people } from './people.data.ts'
import type { PersonKey, PlaceKey, Role, SeedPerson, SeedService, ServiceKey } from './provider.ts'
import { services } from './services.data.ts'

export const serviceOf = (place: PlaceKey): SeedService => {
  const service = services.find(({ places }) => places.some(({ key }) => key === place))
  if (!service) throw new Error(`No service has a place called ${place}`)
  return service
}

export const teamAt = (place: PlaceKey): readonly SeedPerson[] =>
  people.filter(({ teams }) => teams.includes(place))

const holds = (person: SeedPerson, role: Role, service?: ServiceKey): boolean =>
  person.roles.some(held => held.role === role && held.service === service)

const keyOf = (role: Role, service?: ServiceKey): PersonKey => {
  const person = people.find(someone => holds(someone, role, service))
  if (!person) throw new Error(`Nobody is ${role} of ${service ?? 'every service'}`)
  return person.key
}

/** Who does a job, at one service or (without one) at all of them. */
export const managerOf = (service: ServiceKey): PersonKey => keyOf('registered-manager', service)
export const leadOf = (service: ServiceKey): PersonKey => keyOf('shift-lead', service)
export const qualityLead = (): PersonKey => keyOf('quality-lead')
export const nominatedIndividual = (): PersonKey => keyOf('nominated-individual')
export const guardian = (): PersonKey => keyOf('guardian')

/** Workers who may have told us something at a place: its own team, or else anyone of the service. */
export const workersNear = (place: PlaceKey): readonly SeedPerson[] => {
  const service = serviceOf(place).key
  const workers = people.filter(person => holds(person, 'worker', service))
  const near = workers.filter(({ teams }) => teams.includes(place))
  return near.length > 0 ? near : workers
}
