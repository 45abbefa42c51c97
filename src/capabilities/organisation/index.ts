/** Providers, services, places (unit, round, flat), people, and the roles they hold where. */

export { addPerson } from './commands/add-person.ts'
export { addPlace } from './commands/add-place.ts'
export { addService } from './commands/add-service.ts'
export { closeOrReopen } from './commands/close-or-reopen.ts'
export { createOrganisation } from './commands/create-organisation.ts'
export { giveRole } from './commands/give-role.ts'
export { markLeft } from './commands/mark-left.ts'
export { openPlacesFromRegister, openServicesFromRegister } from './commands/open-from-register.ts'
export { saveHeadcounts } from './commands/save-headcounts.ts'
export { saveOnCallList } from './commands/save-on-call-list.ts'
export type { Nation, PlaceKind, Role, ServiceKind } from './contract.ts'
export {
  type FeedbackPromise,
  nations,
  roleNames,
  roles,
  serviceKinds,
} from './contract.ts'
export type { SigningIn } from './deps.ts'
export { defaultHours, type PromisedHours } from './model/feedback-promises.ts'
export { readPlaceCode } from './model/place-code.ts'
export { nameLexemes } from './queries/name-lexemes.ts'
export { type OnCallEntry, onCallAt } from './queries/on-call.ts'
export { organisationNamed } from './queries/organisation-named.ts'
export type { Person } from './queries/people.ts'
export { peopleAt, peopleOf, peopleWhoLeft, personNames } from './queries/people.ts'
export { type PersonKnown, personById } from './queries/person-by-id.ts'
export { personWith } from './queries/person-with.ts'
export type { Place } from './queries/places.ts'
export { placeById, placesOf, placesWithIds } from './queries/places.ts'
export { promisedHours } from './queries/promised-hours.ts'
export { type RoleHeld, rolesEverHeld, rolesOf } from './queries/roles.ts'
export type { Service } from './queries/services.ts'
export { everyServiceOf, serviceById, servicesOf } from './queries/services.ts'
export { slugDigest } from './store/organisations.ts'
export { insertPlaceMember as joinPlace } from './store/people.ts'
