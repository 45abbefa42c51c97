import type { Instant } from '#platform/time'
import type { Report } from './report.ts'

/** What can stand between a reporter and the guardian; the first two are the reporter's. */
export type GuardedKind = 'not-fair' | 'treated-worse' | 'reply' | 'name-opened' | 'new-guardian'

export type GuardedMessage = {
  kind: GuardedKind
  text: string
  /** The hour only, when a reporter without an account wrote it. */
  at: Instant
  /** The guardian's name; empty under the reporter's own. */
  signed: string
}

/** The part of a thread that only its reporter and the guardian see. */
export type GuardedThread = {
  naming: Report['naming']
  /** Who reads it; nobody where there is no guardian, or the report was kept from them. */
  guardians: string[]
  messages: GuardedMessage[]
}
