import type { Role } from '#capabilities/organisation'
import type { ReportKind } from '#contracts/reporting'
import type { Id, PersonId, PlaceId, ServiceId } from '#platform/ids'
import type { DayPart, Instant, PlainDate } from '#platform/time'
import type { IncidentState } from './model/state-table.ts'

export type IncidentId = Id<'incident'>

/** The record of one event, told by one person or several. */
export type Incident = {
  id: IncidentId
  reference: string
  title: string
  kind: ReportKind
  state: IncidentState
  serviceId: ServiceId
  placeId: PlaceId | null
  occurredOn: PlainDate
  occurredPart: DayPart | null
  category: string | null
  subcategory: string | null
  harmPhysical: string | null
  harmPsychological: string | null
  /** Somebody who told us said that someone was at risk; unsafe until `madeSafe` says what was done. */
  atRisk: boolean
  madeSafe: string
  /** What was ticked of making it safe (model/make-safe-steps.ts). */
  madeSafeSteps: string[]
  learningResponse: string | null
  learningReason: string
  triagedAt: Instant | null
  triagedBy: PersonId | null
  /** What the people it happened to were told, and how they can answer. */
  peopleTold: string
  peopleMayAnswer: string
  /** Nobody but those who told us was involved, so there is nobody else to tell. */
  nobodyElse: boolean
  /** Closed because it was no incident after all; whoever told us read why. */
  notAnIncident: boolean
  /** Kept from the managers of its service, because a report in it is about one of them. */
  sensitive: boolean
  /** The roles that may not see it at its service, because its reports are kept from them. */
  keptFrom: Role[]
  /** Only these roles read it, while safeguarding or the police come first; null: as ever. */
  restrictedTo: Role[] | null
  /** Imported from an earlier register: nobody is owed thanks, a clock or an outcome. */
  historical: boolean
  sourceReference: string
  sourceText: string
  openedAt: Instant
  openedBy: PersonId | null
  closedAt: Instant | null
  revision: number
}
