import { page, type Reply } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { inboxPage } from '../pages/inbox-page.ts'
import { inboxFor } from '../queries/inbox-for.ts'

const shown = 50

/** The inbox. */
export function inboxRoutes(): SignedInRoute[] {
  return [{ method: 'GET', path: '/app/inbox', access: 'report:read', handle: showInbox }]
}

async function showInbox({ ctx, view }: Visit): Promise<Reply> {
  const items = await inboxFor(ctx, shown + 1)
  return page(inboxPage(view, { items: items.slice(0, shown), more: items.length > shown }))
}
