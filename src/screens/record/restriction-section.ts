import { personNames, type Role } from '#capabilities/organisation'
import { type Incident, keptToText, liftsOf } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { dayOf } from '#platform/time'
import { formatDay, html, note, type SafeHtml } from '#web'
import type { RecordSection } from './record-section.ts'

/** That a record is kept to named roles and why, or who opened it again. */
export const restrictionSection: RecordSection = async (ctx, record) =>
  record.restrictedTo === null ? openedAgain(ctx, record) : keptTo(record.restrictedTo)

function keptTo(roles: readonly Role[]): SafeHtml {
  return note({
    title: 'Kept to named roles',
    body: html`<p>Safeguarding comes first, so only ${keptToText(roles)} read this record and what was told about it. Whoever told us reads their own.</p>`,
  })
}

async function openedAgain(ctx: Context, { id }: Incident): Promise<SafeHtml | undefined> {
  const last = (await liftsOf(ctx, id)).at(-1)
  if (!last) return undefined
  const by = (await personNames(ctx, [last.by])).get(last.by) ?? 'A colleague'
  return html`<p class="soft">${by} opened this record again on ${formatDay(dayOf(last.at))}; until then it was kept to named roles. ${last.reason}</p>`
}
