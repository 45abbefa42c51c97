import type { Role } from '#capabilities/organisation'
import type { Instant } from '#platform/time'

/** One message between a reporter and a supporter. */
export type TalkMessage = {
  text: string
  /** The hour only, when a reporter without an account wrote it. */
  at: Instant
  fromReporter: boolean
  /** The supporter's name; empty under the reporter's own. */
  signed: string
}

/** What stands beside the messages of a thread: what its reporter added, chose and asked for. */
export type BesideThread = {
  keptFrom: Role[]
  /** The answers of the fuller report, by question. */
  answers: Readonly<Record<string, string>>
  /** Whether anybody supports people at the service. */
  supported: boolean
  /** Their talk with a supporter; null while they have not asked for one. */
  talk: TalkMessage[] | null
  /** Whoever they talked to supports people no more, and they have not asked for somebody else yet. */
  supporterLeft: boolean
}
