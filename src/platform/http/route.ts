import type { Context } from '../context.ts'
import type { ChosenLanguage } from './choose-language.ts'
import type { FilesWanted } from './read-files.ts'
import type { Reply } from './reply.ts'

/** What every signed-in page needs around it; the same shape as the design system's View. */
export type SignedInView = {
  lang: string
  dir: 'ltr' | 'rtl'
  csrf: string
  here: string
  nav: { href: string; text: string }[]
  who: string
  where: string
  notice?: string
}

type Incoming = {
  params: Record<string, string>
  query: Record<string, string>
  /** Form fields, JSON, or the parts of an upload; always read through a contract. */
  body: unknown
  /** What became of each file, by the route's `files`; never a field of the form, which anybody can write. */
  files: readonly unknown[]
}

/** A request of somebody signed in: their transaction is open. */
export type Visit = Incoming & { ctx: Context; view: SignedInView; sessionDigest: Buffer }

/** A request of anybody: no session is read, no person is known. */
export type OpenVisit = Incoming &
  ChosenLanguage & {
    /** A name for the network that the request comes from; another one tomorrow, and never the address. */
    from: string
    /** They are a program of ours that reads JSON, not somebody who reads a page. */
    wantsJson: boolean
  }

/** A page or form for people signed in. `access` names the row of the access table that allows it. */
export type SignedInRoute = {
  method: 'GET' | 'POST'
  path: `/app${string}`
  access: string
  upload?: boolean
  /** Its form may carry several files. */
  files?: FilesWanted
  handle(visit: Visit): Promise<Reply>
}

/** A page or form for anybody. Its path is outside /app, where the session cookie is never sent. */
export type OpenRoute = {
  method: 'GET' | 'POST'
  path: string
  access: 'anyone'
  /** At most so many tries in a quarter of an hour from one address. */
  triesPerQuarter?: number
  /** Its form may carry several files. */
  files?: FilesWanted
  handle(visit: OpenVisit): Promise<Reply>
}

export type Route = SignedInRoute | OpenRoute

/** What a capability gives to app.ts: its routes, and its words for notices and refusals. */
export type Mount = {
  routes: Route[]
  notices?: Record<string, string>
  refusals?: Record<string, string>
}
