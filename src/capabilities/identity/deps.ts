import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database/open-database'

/** What identity is given by app.ts. */
export type IdentityDeps = {
  database: Database
  clock: Clock
  keys: { hmac(purpose: string, data: Uint8Array | string): Buffer }
  /** How long a session lasts. */
  sessionHours: number
  /** The address people use, for invitation links. */
  publicUrl: string
}
