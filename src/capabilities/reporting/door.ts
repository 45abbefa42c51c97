import type { Clock } from '#platform/clock'
import type { Keys } from '#platform/keys'

export type NamedStatement = { name: string; text: string; values: unknown[] }

/** What the pages for people without an account work with. */
export type PublicDoor = {
  /** A pool of the role that may execute the public functions and read no table. */
  readonly pool: { query(statement: NamedStatement): Promise<{ rows: unknown[] }> }
  readonly keys: Pick<Keys, 'hmac' | 'letters'>
  readonly clock: Clock
  /** Whether mail leaves Candour, so that somebody on call can be alerted. Default: no. */
  readonly alerting?: boolean
}
