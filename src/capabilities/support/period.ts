import type { Id, PersonId, ServiceId } from '#platform/ids'
import type { Instant, PlainDate } from '#platform/time'
import type { CheckInStep } from './model/check-in-steps.ts'
import type { GuidedKind } from './model/guided-records.ts'
import type { Help } from './model/helps.ts'

export type PeriodId = Id<'period'>
export type OfferId = Id<'offer'>

/** A while in which a supporter checks in with somebody; without a supporter the person chooses (again). */
export type Period = {
  id: PeriodId
  personId: PersonId
  serviceId: ServiceId
  supporterId: PersonId | null
  helps: Help[]
  beganAt: Instant
  handedBackAt: Instant | null
  endedAt: Instant | null
}

export type CheckIn = { step: CheckInStep; dueAt: Instant; doneAt: Instant | null; doneBy: PersonId | null }

/** Support that was offered and not answered yet. */
export type Offer = {
  id: OfferId
  serviceId: ServiceId
  happenedOn: PlainDate
  offeredBy: PersonId
  offeredAt: Instant
}

/** A note that one of the two wrote, opened for one of them. */
export type Note = {
  authorId: PersonId
  at: Instant
  kind: 'note' | GuidedKind
  text: string
}
