import { type Found, type NoticeId, noticeForMe, noticesForMe, seeNotices } from '#capabilities/attention'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { isId } from '#platform/ids'
import { refused } from '#platform/result'
import { forYouPage } from './for-you-page.ts'
import { whereThingsAre } from './where-things-are.ts'

/** What waits for each person. A button opens it: it counts as seen from then on. */
export function forYouRoutes(): SignedInRoute[] {
  const own = { access: 'notices:choose' } as const
  return [
    { method: 'GET', path: '/app/for-you', ...own, handle: show },
    { method: 'POST', path: '/app/for-you/seen', ...own, handle: seeAll },
    { method: 'POST', path: '/app/for-you/:id', ...own, handle: open },
  ]
}

async function show({ ctx, view }: Visit): Promise<Reply> {
  return page(forYouPage(view, await noticesForMe(ctx, whereThingsAre)))
}

async function open({ ctx, params }: Visit): Promise<Reply> {
  const notice = await waiting(ctx, params.id ?? '')
  if (!notice) return refused('not-found')
  await seeNotices(ctx, [notice.id])
  return seeOther(notice.href)
}

async function waiting(ctx: Visit['ctx'], id: string): Promise<Found | undefined> {
  return isId(id) ? noticeForMe(ctx, whereThingsAre, id as NoticeId) : undefined
}

async function seeAll({ ctx }: Visit): Promise<Reply> {
  await seeNotices(ctx, 'all')
  return seeOther('/app/for-you')
}
