import { mayAt } from '#capabilities/identity'
import { servicesOf } from '#capabilities/organisation'
import { page, type Reply } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { twelveWholeMonths } from '../model/whole-months.ts'
import { type CountsPage, countsPage } from '../pages/counts-page.ts'
import { offeredAndAccepted } from '../queries/offered-and-accepted.ts'

/** What managers may know of support: two numbers, five or more. */
export function countRoutes(): SignedInRoute[] {
  return [{ method: 'GET', path: '/app/support/counts', access: 'support:count', handle: show }]
}

async function show({ ctx, view }: Visit): Promise<Reply> {
  const span = twelveWholeMonths(ctx.now())
  const services: CountsPage['services'][number][] = []
  for (const { id, name } of await servicesOf(ctx))
    if (mayAt(ctx.actor, 'support:count', id))
      services.push({ name, ...(await offeredAndAccepted(ctx, id, span)) })
  return page(countsPage(view, { lastDay: span.lastDay, services }))
}
