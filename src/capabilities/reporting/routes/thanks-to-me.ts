import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { isId } from '#platform/ids'
import { refused } from '#platform/result'
import { thanksToMePage } from '../pages/thanks-to-me-page.ts'
import { thanksToMe } from '../queries/colleague-thanks.ts'
import { markThanksRead, type ThanksId } from '../store/colleague-thanks.ts'

/** Thanks that colleagues sent somebody. */
export function thanksToMeRoutes(): SignedInRoute[] {
  const own = { access: 'own-reports:read' } as const
  return [
    { ...own, method: 'GET', path: '/app/thanks', handle: show },
    { ...own, method: 'POST', path: '/app/thanks/:id', handle: noteRead },
  ]
}

async function show({ ctx, view }: Visit): Promise<Reply> {
  return page(thanksToMePage(view, await thanksToMe(ctx)))
}

async function noteRead({ ctx, params }: Visit): Promise<Reply> {
  const { id = '' } = params
  const read = isId(id) && (await markThanksRead(ctx, id as ThanksId))
  return read ? seeOther('/app/thanks') : refused('not-found')
}
