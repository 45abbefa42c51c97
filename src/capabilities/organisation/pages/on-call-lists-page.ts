import { cellsTable, html, pageHeading, type SafeHtml, signedInPage, tag, type View } from '#web'
import type { OnCallEntry } from '../queries/on-call.ts'
import type { Service } from '../queries/services.ts'

export type OnCallListed = {
  service: Pick<Service, 'id' | 'name'>
  list: readonly OnCallEntry[]
  alerts: boolean
}

/** The on-call lists that somebody may keep, and where nobody would be alerted. */
export function onCallListsPage(view: View, lists: readonly OnCallListed[]): SafeHtml {
  const title = 'On call'
  const lead = 'Who is told when somebody is at risk now.'
  const rows = lists.map(({ service, list, alerts }) => [
    html`<a href="/app/on-call/${service.id}">${service.name}</a>`,
    list.length > 0 ? list.map(entry => entry.label).join(', then ') : 'Nobody',
    alerts ? 'Yes' : tag({ text: 'Nobody gets one' }),
  ])
  const table = cellsTable({
    caption: 'On-call lists',
    captionHidden: true,
    columns: [{ text: 'Service' }, { text: 'Who, in this order' }, { text: 'Alerts by e-mail' }],
    rows,
  })
  return signedInPage(view, { title, body: [pageHeading({ title, lead }), table] })
}
