/** Providers, services, places (unit, round, flat), people, and the roles they hold where. */

export { addPerson } from './commands/add-person.ts'
export { addPlace } from './commands/add-place.ts'
export { addService } from './commands/add-service.ts'
export { closeOrReopen } from './commands/close-or-reopen.ts'
export { createOrganisation } from './commands/create-organisation.ts'
export { giveRole } from './commands/give-role.ts'
export { openPlacesFromRegister, openServicesFromRegister } from './commands/open-from-register.ts'
export { saveOnCallList } from './commands/save-on-call-list.ts'
export type { Nation, PlaceKind, Role, ServiceKind } from './contract.ts'
export { nations, placeKinds, roleNames, roles, serviceKinds } from './contract.ts'
export { readPlaceCode } from './model/place-code.ts'
export type { Person } from './queries/people.ts'
export { nameLexemes, peopleAt, personNames, rolesOf } from './queries/people.ts'
export { personWith } from './queries/person-with.ts'
export type { Place } from './queries/places.ts'
export { placeById, placesOf } from './queries/places.ts'
export type { Service } from './queries/services.ts'
export { serviceById, servicesOf } from './queries/services.ts'
export {
  insertPlaceMember as joinPlace,
  type OnCall,
  saveHeadcount,
  saveOnCall,
  slugDigest,
} from './store.ts'
