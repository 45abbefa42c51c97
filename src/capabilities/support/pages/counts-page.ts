import type { PlainDate } from '#platform/time'
import {
  breadcrumbs,
  formatDay,
  html,
  pageHeading,
  type SafeHtml,
  signedInPage,
  table,
  type View,
} from '#web'
import type { OfferedAndAccepted } from '../queries/offered-and-accepted.ts'

export type CountsPage = {
  lastDay: PlainDate
  services: readonly (OfferedAndAccepted & { name: string })[]
}

/** All that a manager learns of support: how many people it was offered to and how many took it, five or more. */
export function countsPage(view: View, { lastDay, services }: CountsPage): SafeHtml {
  const title = 'How often support was offered and taken'
  const lead = `In the twelve months to ${formatDay(lastDay)}, by people. Fewer than five is not shown, nor is it when everybody took it: both would say who.`
  const rows = services.map(({ name, offered, accepted }) => [
    { text: name },
    { text: counted(offered) },
    { text: offered === null ? '–' : counted(accepted) },
  ])
  const head = [{ text: 'Service' }, { text: 'Offered to' }, { text: 'Taken by' }]
  const body = html`${breadcrumbs({ items: [{ text: 'Support', href: '/app/support' }, { text: 'Offered and taken' }] })}
${pageHeading({ title, lead })}${table({ caption: 'People, by service', head, rows, firstCellIsHeader: true })}
<p class="soft">More offers are good news. What people do with them is theirs.</p>`
  return signedInPage(view, { title, body, width: 'reading' })
}

function counted(people: number | null): string {
  return people === null ? 'Not shown' : `${people} people`
}
