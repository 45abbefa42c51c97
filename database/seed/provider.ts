/** The kinds a service may have; the same words as the organisation's own table. */
export type ServiceKind =
  | 'care-home'
  | 'nursing-home'
  | 'home-care'
  | 'supported-living'
  | 'extra-care'
  | 'day-service'

export type ServiceKey =
  | 'merrowfold'
  | 'stonechat'
  | 'at-home'
  | 'tannery-yard'
  | 'llys-y-ddraenen'
  | 'ropewalk'
export type PlaceKey = `${ServiceKey}/${string}`
/** A handle for one made-up person: first name and surname, lower case, joined by a hyphen. */
export type PersonKey = string

export type Shift = 'early' | 'late' | 'night' | 'any'
export type Role =
  | 'worker'
  | 'shift-lead'
  | 'registered-manager'
  | 'reviewer'
  | 'quality-lead'
  | 'nominated-individual'
  | 'guardian'
  | 'supporter'
  | 'inspector'
  | 'administrator'

/** How many people work a place on one shift in one job: what tells whether a reporter could be recognised. */
export interface SeedHeadcount {
  readonly shift: Shift
  readonly role: string
  readonly people: number
}

export interface SeedPlace {
  readonly key: PlaceKey
  readonly name: string
  readonly kind: 'unit' | 'round' | 'flat' | 'other'
  /** The code on the poster: `/speak-up/<code>`. */
  readonly code: string
  /** First and last room or flat number, so that a story never names a room the place does not have. */
  readonly rooms?: readonly [number, number]
  readonly headcount: readonly SeedHeadcount[]
}

export interface SeedOnCall {
  readonly label: string
  /** From Ofcom's ranges for drama use, which ring nowhere. */
  readonly phone: string
  readonly person?: PersonKey
}

export interface SeedService {
  readonly key: ServiceKey
  readonly name: string
  readonly kind: ServiceKind
  readonly town: string
  readonly nation: 'england' | 'wales'
  readonly regulatedActivity: string
  readonly phone: string
  readonly openedOn: string
  readonly places: readonly SeedPlace[]
  readonly onCall: readonly SeedOnCall[]
}

export interface SeedRole {
  readonly role: Role
  /** Absent when the role is held at every service. */
  readonly service?: ServiceKey
  /** Days after the anchor date on which the role ends; only an inspector's account is time-limited. */
  readonly endsInDays?: number
}

export interface SeedPerson {
  readonly key: PersonKey
  readonly name: string
  readonly email: string
  readonly staffNumber: string
  readonly roles: readonly SeedRole[]
  /** The teams the person belongs to, so that a lesson reaches them. */
  readonly teams: readonly PlaceKey[]
}

export interface SeedProvider {
  readonly name: string
  readonly slug: string
}
