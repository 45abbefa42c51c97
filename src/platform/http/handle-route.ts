import type { FastifyRequest } from 'fastify'
import { asSession, type Context } from '../context.ts'
import { carriesCsrf } from './carries-csrf.ts'
import { chooseLanguage } from './choose-language.ts'
import { networkOf } from './network-of.ts'
import { plainFields, singleFields } from './plain-fields.ts'
import { readFiles } from './read-files.ts'
import { readUpload } from './read-upload.ts'
import { type Reply, seeOther } from './reply.ts'
import type { OpenRoute, Route, SignedInRoute, SignedInView, Visit } from './route.ts'
import { isSameOrigin } from './same-origin.ts'
import { sessionCookieName, sessionDigest } from './session-cookie.ts'
import type { Desk, Site } from './site.ts'
import { wantsJson } from './wants-json.ts'

export type Replied = { reply: Reply; view?: SignedInView }

const notOurPage: Replied = { reply: { ok: false, code: 'not-from-our-page' } }

/** Checks where a request comes from and who it is, then lets the route's handler answer inside one transaction. */
export function handleRoute(desk: Desk, route: Route, request: FastifyRequest): Promise<Replied> {
  return isOpen(route) ? handleOpen(desk.site, route, request) : handleSignedIn(desk, route, request)
}

function isOpen(route: Route): route is OpenRoute {
  return route.access === 'anyone'
}

async function handleOpen(site: Site, route: OpenRoute, request: FastifyRequest): Promise<Replied> {
  if (route.method === 'POST' && !isSameOrigin(request.headers, site.publicUrl)) return notOurPage
  const from = site.addressKey(networkOf(request.ip))
  const read = route.files && (await readFiles(request, route.files))
  const asked = { from, wantsJson: wantsJson(request.headers.accept) }
  const came = incoming(request, read?.fields, read?.files)
  return {
    reply: await route.handle({
      ...came,
      ...chooseLanguage(site.languages, request, came.body),
      ...asked,
    }),
  }
}

async function handleSignedIn(desk: Desk, route: SignedInRoute, request: FastifyRequest): Promise<Replied> {
  const token = request.cookies[sessionCookieName]
  if (!token) return signInFirst(request)
  const digest = sessionDigest(token)
  // A file is read before the transaction opens, or a slow phone would hold a connection; and only for a session.
  if ((route.upload || route.files) && !(await isSession(desk.site, digest))) return signInFirst(request)
  const upload = route.upload ? await readUpload(request) : undefined
  const read = route.files && (await readFiles(request, route.files))
  const { database, clock } = desk.site
  const replied = await asSession(
    database,
    clock,
    digest,
    async ctx => {
      const visit = { ...incoming(request, upload ?? read?.fields, read?.files), ctx, sessionDigest: digest }
      return replyTo(desk, route, { ...visit, view: viewOf(desk, ctx, digest, request) })
    },
    isKept,
  )
  return replied ?? signInFirst(request)
}

async function replyTo({ site }: Desk, route: SignedInRoute, visit: Visit): Promise<Replied> {
  const { view, ctx } = visit
  if (route.method === 'POST' && !carriesCsrf(visit.body, view.csrf)) return { ...notOurPage, view }
  if (!site.mayUse(ctx.actor, route.access)) return { reply: { ok: false, code: 'not-permitted' }, view }
  return { reply: await route.handle(visit), view }
}

// A refusal leaves nothing behind, whatever was written before somebody noticed.
function isKept({ reply }: Replied): boolean {
  return !('ok' in reply)
}

async function isSession({ database, clock }: Site, digest: Buffer): Promise<boolean> {
  return (await asSession(database, clock, digest, async () => true)) ?? false
}

function signInFirst(request: FastifyRequest): Replied {
  const asked = request.method === 'GET' ? request.url.split('?')[0] : undefined
  return {
    reply: seeOther(
      asked && asked !== '/app' ? `/app/sign-in?next=${encodeURIComponent(asked)}` : '/app/sign-in',
    ),
  }
}

function viewOf(
  { site, notices }: Desk,
  ctx: Context,
  digest: Buffer,
  request: FastifyRequest,
): SignedInView {
  const { said } = singleFields(request.query)
  const notice = said ? notices[said] : undefined
  return {
    lang: 'en-GB',
    dir: 'ltr',
    csrf: site.csrfFor(digest),
    here: request.url.split('?')[0] ?? '',
    nav: site.navFor(ctx.actor),
    who: ctx.actor.name,
    where: site.whereFor(ctx.actor),
    ...(notice ? { notice } : {}),
  }
}

function incoming(request: FastifyRequest, body: unknown = request.body, files: readonly unknown[] = []) {
  return {
    files,
    params: singleFields(request.params),
    query: singleFields(request.query),
    body: plainFields(body),
  }
}
