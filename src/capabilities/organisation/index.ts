export type { Nation, PlaceKind, Role, ServiceKind } from './contract.ts'
export { nations, placeKinds, roleNames, roles, serviceKinds } from './contract.ts'
