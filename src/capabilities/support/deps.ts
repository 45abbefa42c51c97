import type { Keys } from '#platform/keys'

/** What support is given by app.ts: the keys that notes are sealed with. */
export type SupportDeps = { keys: Pick<Keys, 'hmac'> }
