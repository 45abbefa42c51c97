import type { Id, PersonId, ServiceId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { ReportKind } from './contract.ts'
import type { Report, ReportId } from './report.ts'

export type GuardianKeyId = Id<'guardian-key'>

/** A guardian's key, as guardians see it: the private half only locked. */
export type GuardianKey = {
  id: GuardianKeyId
  personId: PersonId
  personName: string
  /** The public key, a P-256 point of 65 bytes, and the name that people compare. */
  point: Buffer
  keyName: string
  /** The private key, locked with its owner's six words, and with the words of both slips. */
  locked: Buffer
  lockedBySlips: Buffer
  madeAt: Instant
  /** Since when new names are locked to it; null while somebody else has the key. */
  inUseFrom: Instant | null
  retiredAt: Instant | null
  retiredBecause: 'handed-over' | 'recovered' | 'lost' | null
  /** Its owner is a guardian somewhere now. */
  guards: boolean
}

/** A report that concerns the guardian: told in confidence, or with something said to the guardian about it. */
export type GuardedReport = {
  id: ReportId
  reference: string
  serviceId: ServiceId
  serviceName: string
  placeName: string
  toldAt: Instant
  kind: ReportKind
  story: string
  lang: string
  naming: Report['naming']
  /** The keys that open who told us; none when they gave no name in confidence, or took it back. */
  lockedTo: GuardianKeyId[]
  timesOpened: number
  /** The reporter said something that nobody has answered. */
  waits: boolean
  marks: number
  /** Their way back is erased: nobody can be written to. */
  contactEnded: boolean
}

/** When a name was opened, by whom and why. */
export type Opening = { at: Instant; by: string; reason: string }

/** What a manager or shift lead said about a report that names them. */
export type Mark = { at: Instant; by: string; text: string }
