import type { Service } from '#capabilities/organisation'
import type { PlainDate } from '#platform/time'
import { emptyState, filters, html, pageHeading, type SafeHtml, select, signedInPage, type View } from '#web'
import type { Change } from '../change.ts'
import { standingOf } from '../model/standing.ts'
import { changesTable } from './changes-table.ts'

export type ChangesPage = {
  changes: Change[]
  /** The services that the person may choose from. */
  services: Service[]
  serviceId: string
  which: 'open' | 'all'
  today: PlainDate
  /** Whether there were more than the page shows. */
  more: boolean
}

/** Every change that the person may see: overdue first, then those that somebody should look at. */
export function changesPage(view: View, page: ChangesPage): SafeHtml {
  const title = 'Changes'
  const body = html`${pageHeading({ title, lead: leadWords(page) })}
${narrow(page)}
${changesTable({
  caption: 'Changes, what needs somebody first',
  changes: page.changes,
  today: page.today,
  withRecord: true,
  empty: emptyState({
    title: 'No changes here',
    body: 'Changes come from records: when a review is complete, those who lead it agree what will be different. Each then waits here until it is done and somebody has looked whether it worked.',
  }),
})}
${page.more && html`<p class="soft">There are more. Choose a service to see them.</p>`}`
  return signedInPage(view, { title, body })
}

function leadWords({ changes, today }: ChangesPage): string {
  const standings = changes.map(change => standingOf(change, today))
  const overdue = standings.filter(each => each === 'overdue').length
  const toCheck = standings.filter(each => each === 'to-check').length
  if (overdue + toCheck === 0)
    return 'None is overdue, and none waits for somebody to look whether it worked.'
  return `${overdue} overdue, ${toCheck} waiting for somebody to look whether it worked.`
}

function narrow({ services, serviceId, which }: ChangesPage): SafeHtml {
  const everywhere = { value: '', text: 'All services' }
  return filters({
    action: '/app/changes',
    fields: [
      select({
        name: 'service',
        label: 'Service',
        items: [everywhere, ...services.map(({ id, name }) => ({ value: id, text: name }))],
        value: serviceId,
      }),
      select({
        name: 'which',
        label: 'Which changes',
        items: [
          { value: 'open', text: 'Not checked yet' },
          { value: 'all', text: 'All of them' },
        ],
        value: which,
      }),
    ],
    clearHref: serviceId || which === 'open' ? '/app/changes?which=all' : undefined,
  })
}
