import type { Id, PersonId } from '#platform/ids'
import type { Instant, PlainDate } from '#platform/time'
import type { CandourStepName, ContactWay } from './contract.ts'

/** A step of being open that was taken, or that could not be. */
export type CandourStep = {
  id: Id<'candour-step'>
  step: CandourStepName
  takenOn: PlainDate
  words: string
  at: Instant
  by: PersonId | null
}

/** What the person or their family asked us to look into. */
export type AskedToLookInto = { words: string; at: Instant; by: PersonId | null }

/** A wording of the letter, without name and address; made into a document only once somebody has checked it. */
export type CandourLetter = {
  id: Id<'candour-letter'>
  words: string
  at: Instant
  by: PersonId | null
  checkedAt: Instant | null
  checkedBy: PersonId | null
}

/** Whom we write to. Kept apart from the record. */
export type PersonTold = {
  name: string
  isToPerson: string
  address: string
  prefers: ContactWay
  reachedBy: string
  wishesContact: boolean
}
