import type { Role } from '#capabilities/organisation'
import type { IncidentId } from '#capabilities/triage'
import type { Id, PersonId, ServiceId } from '#platform/ids'
import type { Instant, PlainDate } from '#platform/time'
import type { Verdict } from './contract.ts'
import type { Strength } from './model/actions.ts'
import type { ChangeState } from './model/change-table.ts'

export type ChangeId = Id<'change'>

/** What somebody saw when they looked whether a change worked. */
export type CheckResult = {
  id: Id<'check-result'>
  verdict: Verdict
  words: string
  /** So many of so many, when it was counted. */
  numerator: number | null
  denominator: number | null
  checkedAt: Instant
  checkedBy: PersonId | null
}

/** A change agreed for an incident, with every look at whether it worked, the first look first. */
export type Change = {
  id: ChangeId
  incidentId: IncidentId
  reference: string
  incidentTitle: string
  serviceId: ServiceId
  serviceName: string
  title: string
  what: string
  action: string
  strength: Strength
  findingId: Id<'finding'> | null
  ownerId: PersonId
  ownerName: string
  /** The roles that the owner holds at the service today. */
  ownerRoles: Role[]
  ownerHasLeft: boolean
  dueOn: PlainDate
  measure: string
  howMeasured: string
  baseline: string
  recheckOn: PlainDate
  state: ChangeState
  agreedAt: Instant
  agreedBy: PersonId | null
  doneOn: PlainDate | null
  doneNote: string
  doneAt: Instant | null
  doneBy: PersonId | null
  withdrawnReason: string
  withdrawnAt: Instant | null
  withdrawnBy: PersonId | null
  revision: number
  /** What the last check said; null before the first. */
  verdict: Verdict | null
  checks: CheckResult[]
}
