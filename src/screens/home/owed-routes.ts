import { page, type Reply } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { owedPage } from './owed-page.ts'
import { latePromises, promiseRow } from './promise-needs.ts'

const most = 200

/** Everybody who waits longer than we promised. */
export function owedRoutes(): SignedInRoute[] {
  return [{ method: 'GET', path: '/app/owed', access: 'report:answer', handle: showOwed }]
}

async function showOwed({ ctx, view }: Visit): Promise<Reply> {
  const late = await latePromises(ctx, most)
  const rows = late.map(each => promiseRow(each, ctx.now()))
  return page(owedPage(view, { rows, more: late.length === most }))
}
