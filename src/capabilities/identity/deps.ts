import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database/open-database'
import type { Link } from '#web'

/** What identity is given by app.ts. */
export type IdentityDeps = {
  database: Database
  clock: Clock
  keys: { hmac(purpose: string, data: Uint8Array | string): Buffer }
  /** How long a session lasts. */
  sessionHours: number
  /** The address people use, for invitation links. */
  publicUrl: string
  /** The ways to speak up outside, at the foot of every page for people who are not signed in. */
  otherRoutes: readonly Link[]
}
