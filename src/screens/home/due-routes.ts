import { page, type Reply } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { emptyState, needList, pageHeading, signedInPage } from '#web'
import { dutyRow, pressingDuties } from './duty-needs.ts'

const title = 'Duties that run out'
const lead =
  'By record, the soonest clock first. What is still to be found out counts as well: its clock runs meanwhile.'

/** Every record with a duty that runs out, of which Today shows the first. */
export function dueRoutes(): SignedInRoute[] {
  return [{ method: 'GET', path: '/app/due', access: 'duty:decide', handle: showDue }]
}

async function showDue({ ctx, view }: Visit): Promise<Reply> {
  const rows = (await pressingDuties(ctx)).map(each => dutyRow(each, ctx.now()))
  const none = emptyState({
    title: 'No duty runs out',
    body: 'What the law or a contract asks of us after an event comes up here a day before its clock ends.',
  })
  const body = [
    pageHeading({ title, lead: rows.length > 0 && lead }),
    rows.length > 0 ? needList(rows) : none,
  ]
  return page(signedInPage(view, { title, body }))
}
