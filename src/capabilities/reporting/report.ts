import type { Nation, PlaceKind, PromisedHours, Role } from '#capabilities/organisation'
import type { FileKind } from '#platform/files/file-kinds.data'
import type { Id, OrgId, PersonId, PlaceId, ServiceId } from '#platform/ids'
import type { BlobName } from '#platform/storage/blob-store'
import type { DayPart, Instant, PlainDate } from '#platform/time'
import type { BesideThread } from './beside.ts'
import type { ReportKind } from './contract.ts'
import type { GuardedThread } from './guarded.ts'
import type { MessageKind } from './model/message-kinds.ts'
import type { Happened } from './model/when-it-happened.ts'

export type ReportId = Id<'report'>

/** What somebody told us. */
export type Report = {
  id: ReportId
  reference: string
  serviceId: ServiceId
  placeId: PlaceId
  /** The hour only, unless the reporter is named. */
  toldAt: Instant
  kind: ReportKind
  story: string
  atRiskNow: boolean
  happened: Happened
  happenedOn: PlainDate
  happenedPart: DayPart | null
  /** Only the guardian can open who told us `in-confidence`. A name given is not checked; somebody signed in is `named`. */
  naming: 'anonymous' | 'in-confidence' | 'name-given' | 'named'
  givenName: string | null
  reporterId: PersonId | null
  /** Kept from the managers of its service. */
  aboutManager: boolean
  /** The roles that may not see it at its service; managers and shift leads among them when it is about a manager. */
  keptFrom: Role[]
  /** The language its reporter chose to tell it in; `und` when they chose none. */
  lang: string
  thankedAt: Instant | null
  /** Its reporter left out the part of the day: of toldAt, only the day is told. */
  toldToDay: boolean
  /** Those whom its reporter named for good; empty when nobody. */
  namedForGood: string
  /** When its reporter ended contact and was erased; nobody can be written to any more. */
  withdrawnAt: Instant | null
}

/** A named reporter's own report; `told` lists the kinds of message in its thread. */
export type OwnReport = Report & { placeName: string; serviceName: string; told: MessageKind[] }

/** A picture or a document that a reporter added: where its bytes are, and where those of a small picture of it. */
export type AttachedFile = {
  id: Id<'attachment'>
  kind: FileKind
  /** Counted within its report, from one: all that it is called. */
  number: number
  bytes: number
  file: BlobName
  small: BlobName | null
}

/** One message in a report's thread. */
export type Message = {
  kind: MessageKind
  /** Empty only where there are files. */
  text: string
  files: readonly AttachedFile[]
  /** The hour only, when its writer keeps their name back. */
  at: Instant
  /** The name and role under a message from the service; empty under the reporter's own. */
  signed: string
  signedAs: Role | ''
}

/** A message as the service keeps it, under its id. */
export type KeptMessage = Message & { id: Id<'message'> }

/** A thread as its reporter sees it. */
export type OwnThread = {
  reference: string
  toldAt: Instant
  kind: ReportKind
  story: string
  aboutManager: boolean
  lang: string
  placeName: string
  serviceName: string
  nation: Nation
  orgId: OrgId
  /** Whether documents may be added: not by somebody who keeps their name back. */
  takesDocuments: boolean
  messages: Message[]
  beside?: BesideThread | undefined
  /** What only its reporter and the guardian see. */
  guarded?: GuardedThread | undefined
}

/** Who can open names told in confidence at a place, and the key to lock one with. */
export type Guardian = {
  keyId: string
  name: string
  /** The last time that it could have become somebody else. */
  since: Instant
  /** Their public key, a P-256 point of 65 bytes. */
  point: Uint8Array<ArrayBuffer>
  /** What a locked name begins with: its key's name (methods/hpke, keyName). */
  keyName: string
}

/** What is told to whoever meets the poster of a place that has closed; a closed service has no number and no place. */
export type ClosedPlace = {
  serviceName: string
  nation: Nation
  phone: string
  /** Whom to call, first to be called first. */
  onCall: { label: string; phone: string }[]
  openPlaces: { name: string; code: string }[]
}

/** What the form and the receipt say about a place. */
export type PlaceDescribed = {
  placeId: PlaceId
  placeName: string
  code: string
  serviceId: ServiceId
  serviceName: string
  nation: Nation
  phone: string
  /** Whom to call, first to be called first; the roles of whoever answers, or null for a number that is nobody's. */
  onCall: { label: string; phone: string; roles: Role[] | null }[]
  /** Whether somebody of them is alerted when somebody is at risk. */
  alerts?: boolean
  /** The open places of the service, this one among them. */
  places: { id: PlaceId; name: string; kind: PlaceKind }[]
  /** The roles that would get a report about a manager; empty when nobody would. */
  receivers: Role[]
  /** On the form without an account; undefined while nobody there has a key. */
  guardian?: Guardian | undefined
  /** The hours of those promises for which the organisation chose its own. */
  promises: Partial<PromisedHours>
}
