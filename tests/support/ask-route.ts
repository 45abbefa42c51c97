import type { Context } from '#platform/context'
import type { Reply } from '#platform/http/reply'
import type { Mount } from '#platform/http/route'

export type Asked = { params?: Record<string, string>; query?: Record<string, string>; body?: unknown }

/** What the handler of a route, named as "GET /app/changes/:id", replies to whoever the transaction belongs to. */
export function askRoute(mount: Mount, ctx: Context, named: string, asked: Asked = {}): Promise<Reply> {
  const route = mount.routes.find(({ method, path }) => `${method} ${path}` === named)
  if (!route) throw new Error(`there is no route ${named}`)
  const { params = {}, query = {}, body } = asked
  const view = { lang: 'en-GB', dir: 'ltr', csrf: 'token', here: '', nav: [], who: '', where: '' } as const
  return route.handle({
    ctx,
    params,
    query,
    body,
    files: [],
    lang: view.lang,
    langChosen: false,
    from: 'one network',
    wantsJson: false,
    view: { ...view, nav: [] },
    sessionDigest: Buffer.alloc(32),
  })
}

/** The page of a reply as text; throws when the reply is something else. */
export function shownPage(reply: Reply): { status: number; text: string } {
  if (!('kind' in reply) || reply.kind !== 'page') throw new Error(`no page: ${JSON.stringify(reply)}`)
  return { status: reply.status, text: String(reply.html) }
}
