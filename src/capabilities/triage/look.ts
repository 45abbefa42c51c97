import type { Id, PersonId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { Lowered } from './model/lowered-by.ts'

export type LookId = Id<'look'>

/** One version of what a person made of an event; the first stays readable for good. */
export type Look = {
  id: LookId
  number: number
  at: Instant
  by: PersonId | null
  kind: string
  category: string | null
  subcategory: string | null
  harmPhysical: string | null
  harmPsychological: string | null
  /** Why it differs from the one before. */
  why: string
  /** What it would lower; null in `agreed` while it waits for a second pair of eyes. */
  lowers: Lowered[]
  agreed: boolean | null
  decidedAt: Instant | null
  decidedBy: PersonId | null
  decidedWhy: string
}
