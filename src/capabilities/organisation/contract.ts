import { z } from 'zod'

/** The roles a person can hold at a service, or across the provider (../../../docs/language.md explains each). */
export const roles = [
  'worker',
  'shift-lead',
  'registered-manager',
  'reviewer',
  'quality-lead',
  'nominated-individual',
  'guardian',
  'supporter',
  'inspector',
  'administrator',
] as const

export type Role = (typeof roles)[number]

export const roleNames: Record<Role, string> = {
  worker: 'Worker',
  'shift-lead': 'Shift lead',
  'registered-manager': 'Registered manager',
  reviewer: 'Reviewer',
  'quality-lead': 'Quality lead',
  'nominated-individual': 'Nominated individual',
  guardian: 'Freedom to Speak Up guardian',
  supporter: 'Supporter',
  inspector: 'Inspector (read only)',
  administrator: 'Administrator',
}

export const serviceKinds = {
  'care-home': 'Care home',
  'nursing-home': 'Nursing home',
  'home-care': 'Home care',
  'supported-living': 'Supported living',
  'extra-care': 'Extra care',
  'shared-lives': 'Shared lives',
  'day-service': 'Day service',
  other: 'Another kind of service',
} as const

export const nations = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
} as const

export const placeKinds = {
  unit: 'Unit',
  round: 'Round',
  flat: 'Flat',
  'whole-service': 'The whole service',
  other: 'Another kind of place',
} as const

export type ServiceKind = keyof typeof serviceKinds
export type Nation = keyof typeof nations
export type PlaceKind = keyof typeof placeKinds

export const role = z.enum(roles)
