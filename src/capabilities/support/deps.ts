import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import type { Keys } from '#platform/keys'

/** Tells one person that something waits for them in Candour: not what, and not about whom. */
export type AnnounceQuietly = (ctx: Context, personId: PersonId) => Promise<void>

/** What support is given by app.ts: the keys that notes are sealed with, and a way to call somebody's attention. */
export type SupportGiven = { keys: Pick<Keys, 'hmac'>; announce?: AnnounceQuietly }

export type SupportDeps = Required<SupportGiven>
