import { page, type Reply } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { inboxItems } from '../model/inbox.ts'
import { inboxPage } from '../pages/inbox-page.ts'
import { unsafeRecords, untriagedRecords } from '../queries/records-to-look-at.ts'
import { waitingReports } from '../queries/waiting-reports.ts'

const shown = 50

/** The inbox. */
export function inboxRoutes(): SignedInRoute[] {
  return [{ method: 'GET', path: '/app/inbox', access: 'report:read', handle: showInbox }]
}

async function showInbox({ ctx, view }: Visit): Promise<Reply> {
  const waiting = {
    reports: await waitingReports(ctx, shown + 1),
    unsafe: await unsafeRecords(ctx, shown + 1),
    untriaged: await untriagedRecords(ctx, shown + 1),
  }
  const items = inboxItems(waiting)
  return page(inboxPage(view, { items: items.slice(0, shown), more: items.length > shown }))
}
