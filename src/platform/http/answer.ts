import type { FastifyReply } from 'fastify'
import type { Refused } from '../result.ts'
import { chooseLanguage } from './choose-language.ts'
import type { Reply, SessionCookie } from './reply.ts'
import type { SignedInView } from './route.ts'
import { sessionCookieName, sessionCookiePath } from './session-cookie.ts'
import type { Desk, Site } from './site.ts'

const html = 'text/html; charset=utf-8'

/** Refusals that are not simply "somebody was there first" (409). */
const statusOf: Record<string, number> = {
  'not-permitted': 403,
  'not-found': 404,
  'not-from-our-page': 403,
  'upload-too-large': 413,
  'too-many-tries': 429,
}

// A browser may show these: they hold points and nothing that runs. With nosniff, which helmet sets, it takes them for nothing else.
const shownByItself = /^image\/(jpeg|png|webp)$/
const nothingRuns = "default-src 'none'; sandbox"

/** Writes what a handler returned: the one place that touches the response. */
export async function answer(
  desk: Desk,
  reply: FastifyReply,
  given: Reply,
  view?: SignedInView,
): Promise<FastifyReply> {
  if ('ok' in given) return refuse(desk, reply, given, view)
  switch (given.kind) {
    case 'see-other':
      if (given.setCookie) setCookie(desk.site, reply, given.setCookie)
      return reply.redirect(given.to, 303)
    case 'json':
      return reply.status(given.status).send(given.body)
    case 'file':
      return sendFile(reply, given, given.bytes)
    case 'file-to-make':
      return sendFile(reply, given, await given.make())
    case 'kept-file': {
      const bytes = await given.read()
      if (!bytes) return refuse(desk, reply, { ok: false, code: 'not-found' }, view)
      return sendFile(reply.header('content-security-policy', nothingRuns), given, bytes)
    }
    case 'page':
      return reply
        .status(given.status)
        .headers(given.headers ?? {})
        .type(html)
        .send(given.html.toString())
  }
}

function sendFile(
  reply: FastifyReply,
  { type, name }: { type: string; name: string },
  bytes: Uint8Array,
): FastifyReply {
  const plain = name.replaceAll(/[^\w.-]/g, '-')
  const shown = shownByItself.test(type) ? 'inline' : 'attachment'
  reply.type(type).header('content-disposition', `${shown}; filename="${plain}"`)
  return reply.send(Buffer.from(bytes))
}

function refuse(desk: Desk, reply: FastifyReply, refusal: Refused, view?: SignedInView): FastifyReply {
  const status = statusOf[refusal.code] ?? 409
  const text = desk.refusals[refusal.code] ?? desk.refusals.fault ?? ''
  const { lang } = chooseLanguage(desk.site.languages, reply.request)
  const message = desk.site.messagePage({ status, text, lang, ...(view ? { view } : {}) })
  return reply.status(status).type(html).send(message.toString())
}

function setCookie(site: Site, reply: FastifyReply, value: SessionCookie) {
  const secure = site.publicUrl.startsWith('https:')
  const shared = { path: sessionCookiePath, httpOnly: true, sameSite: 'lax', secure } as const
  if (value === 'clear') reply.clearCookie(sessionCookieName, shared)
  else reply.setCookie(sessionCookieName, value.token, { ...shared, expires: value.expires })
}
