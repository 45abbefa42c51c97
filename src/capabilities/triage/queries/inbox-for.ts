import { mayAt } from '#capabilities/identity'
import type { Context } from '#platform/context'
import { type Item, inboxItems } from '../model/inbox.ts'
import type { ListedIncident } from './listed-incident.ts'
import { unsafeRecords, untriagedRecords } from './records-to-look-at.ts'
import { type WaitingReport, waitingReports } from './waiting-reports.ts'

export type InboxItem = Item<WaitingReport, ListedIncident>

/** What waits for this person, most urgent first; what only somebody else may decide is not among it. */
export async function inboxFor(ctx: Context, limit: number): Promise<InboxItem[]> {
  const items = inboxItems({
    reports: await waitingReports(ctx, limit),
    unsafe: await unsafeRecords(ctx, limit),
    untriaged: await untriagedRecords(ctx, limit),
  })
  return items.filter(item => isTheirs(ctx, item))
}

function isTheirs({ actor }: Context, item: InboxItem): boolean {
  const { serviceId } = 'report' in item ? item.report : item.record
  const isAnswer = item.step === 'make-safe' || item.step === 'thank'
  return mayAt(actor, isAnswer ? 'report:answer' : 'incident:triage', serviceId)
}
