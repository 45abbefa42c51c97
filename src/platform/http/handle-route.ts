import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { asSession, type Context } from '../context.ts'
import { readUpload } from './read-upload.ts'
import { type Reply, seeOther } from './reply.ts'
import type { OpenRoute, Route, SignedInRoute, SignedInView } from './route.ts'
import { isSameOrigin } from './same-origin.ts'
import { sessionCookieName, sessionDigest } from './session-cookie.ts'
import type { Desk, Site } from './site.ts'

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
  return { reply: await route.handle({ ...incoming(request), lang: 'en-GB' }) }
}

async function handleSignedIn(desk: Desk, route: SignedInRoute, request: FastifyRequest): Promise<Replied> {
  const token = request.cookies[sessionCookieName]
  if (!token) return signInFirst(request)
  const digest = sessionDigest(token)
  const upload = route.upload ? await readUpload(request) : undefined
  const body = upload ?? request.body
  const replied = await asSession(
    desk.site.database,
    desk.site.clock,
    digest,
    async (ctx): Promise<Replied> => {
      const view = viewOf(desk, ctx, digest, request)
      if (route.method === 'POST' && !carriesCsrf(body, view.csrf)) return { ...notOurPage, view }
      if (!desk.site.mayUse(ctx.actor, route.access))
        return { reply: { ok: false, code: 'not-permitted' }, view }
      return {
        reply: await route.handle({ ...incoming(request), body, ctx, view, sessionDigest: digest }),
        view,
      }
    },
  )
  return replied ?? signInFirst(request)
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
  const { said } = request.query as { said?: string }
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

function carriesCsrf(body: unknown, expected: string): boolean {
  const given = (body as { _csrf?: unknown } | null | undefined)?._csrf
  if (typeof given !== 'string' || given.length !== expected.length) return false
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected))
}

function incoming(request: FastifyRequest) {
  return {
    params: request.params as Record<string, string>,
    query: request.query as Record<string, string>,
    body: request.body,
  }
}
