import type { Clock } from '../clock.ts'
import type { Actor } from '../context.ts'
import type { Database } from '../database/open-database.ts'
import type { Mount, SignedInView } from './route.ts'

/** Everything the HTTP server is given by app.ts; it knows no capability itself. */
export type Site = {
  database: Database
  clock: Clock
  publicUrl: string
  trustProxy: boolean | number | string
  assetsFolder: string
  /** pino's settings, or false in tests. */
  logger: object | false
  mounts: Mount[]
  /** The languages of the pages for people without an account, ours first. */
  languages: readonly string[]
  /** A value bound to the session that only our own forms carry. */
  csrfFor(sessionDigest: Buffer): string
  /** A name for a network that nobody can lead back after the day, so that limits keep no address. */
  addressKey(address: string): string
  mayUse(actor: Actor, access: string): boolean
  navFor(actor: Actor): SignedInView['nav']
  whereFor(actor: Actor): string
  messagePage(message: ProblemMessage): { toString(): string }
  ready(): Promise<{ ready: boolean; checks: Record<string, boolean> }>
}

export type ProblemMessage = {
  status: number
  text: string
  lang: string
  view?: SignedInView
  /** Shown with a fault, so that somebody can tell us which request it was. */
  requestId?: string
}

/** The site with the words of all its capabilities gathered. */
export type Desk = { site: Site; notices: Record<string, string>; refusals: Record<string, string> }

/** Gathers the notices and refusals of every mount. */
export function deskOf(site: Site): Desk {
  return {
    site,
    notices: gathered(site.mounts.map(mount => mount.notices ?? {})),
    refusals: gathered(site.mounts.map(mount => mount.refusals ?? {})),
  }
}

// Without a prototype: an address may ask for the notice "constructor".
function gathered(words: Record<string, string>[]): Record<string, string> {
  return Object.assign(Object.create(null), ...words)
}
