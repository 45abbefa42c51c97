import {
  actionLink,
  cellsTable,
  emptyState,
  html,
  pageHeading,
  type SafeHtml,
  signedInPage,
  type View,
} from '#web'
import { serviceKinds } from '../contract.ts'
import type { PersonWithRoles } from '../queries/people-and-roles.ts'
import type { Service } from '../queries/services.ts'
import { roleSentence } from './role-sentence.ts'

/** The administrator's first page: services and people. */
export function peoplePage(view: View, page: { services: Service[]; people: PersonWithRoles[] }): SafeHtml {
  const { services, people } = page
  const title = 'People and places'
  const lead = 'Services, the places in them, the people who work there and what they may do.'
  const body = html`${pageHeading({ title, lead })}
${cellsTable({
  caption: 'Services',
  columns: [{ text: 'Service' }, { text: 'Kind' }, { text: 'Phone' }],
  rows: services.map(service => [
    html`<a href="/app/people/services/${service.id}">${service.name}</a>`,
    serviceKinds[service.kind],
    service.phone || 'Not given',
  ]),
  empty: emptyState({
    title: 'No services yet',
    body: 'A service is a home, a branch or a scheme. Add the first one, then its places: each gets a poster with a code.',
  }),
})}
<p>${actionLink({ href: '/app/people/add-service', text: 'Add a service', kind: 'secondary' })}</p>
${cellsTable({
  caption: 'People',
  columns: [{ text: 'Name' }, { text: 'What they do here' }, { text: 'Signs in with' }],
  rows: people.map(person => [
    html`<a href="/app/people/${person.id}">${person.name}</a>`,
    roleSentence(person.roles, services),
    person.email ?? `Staff number ${person.staffNumber}`,
  ]),
})}
<p>${actionLink({ href: '/app/people/add-person', text: 'Add a person', kind: 'secondary' })}</p>`
  return signedInPage(view, { title, body })
}
