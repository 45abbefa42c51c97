import {
  actionLink,
  cellsTable,
  details,
  emptyState,
  formatDay,
  html,
  pageHeading,
  type SafeHtml,
  signedInPage,
  type View,
} from '#web'
import { serviceKinds } from '../contract.ts'
import type { Person, peopleWhoLeft } from '../queries/people.ts'
import type { RoleHeld } from '../queries/roles.ts'
import type { Service } from '../queries/services.ts'
import { roleSentence } from './role-sentence.ts'

export type PeoplePage = {
  /** Where colleagues without e-mail sign in. */
  signInAddress: string
  services: readonly Service[]
  people: readonly Person[]
  roles: ReadonlyMap<Person['id'], RoleHeld[]>
  left: Awaited<ReturnType<typeof peopleWhoLeft>>
}

/** The administrator's first page: services and people. */
export function peoplePage(view: View, page: PeoplePage): SafeHtml {
  const title = 'People and places'
  const lead = 'Services, the places in them, the people who work there and what they may do.'
  const body = html`${pageHeading({ title, lead })}
<p>Everybody can sign in at <a href="${page.signInAddress}">${page.signInAddress}</a> with their e-mail address or their staff number.</p>
<p><a href="/app/people/promises">What we promise whoever tells us</a> · <a href="/app/people/questions">What we ask</a> · <a href="/app/on-call">Who is on call</a></p>
${servicesTable(page)}
<p>${actionLink({ href: '/app/people/add-service', text: 'Add a service', kind: 'secondary' })}</p>
${closedServices(page)}
${peopleTable(page)}
<p>${actionLink({ href: '/app/people/add-person', text: 'Add a person', kind: 'secondary' })}</p>
${whoLeft(page)}`
  return signedInPage(view, { title, body })
}

function servicesTable({ services: all }: PeoplePage) {
  const services = all.filter(({ closedOn }) => closedOn === null)
  return cellsTable({
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
  })
}

function closedServices({ services }: PeoplePage) {
  const names = services.flatMap(({ id, name, closedOn }) =>
    closedOn
      ? html`<li><a href="/app/people/services/${id}">${name}</a>, closed on ${formatDay(closedOn, 'short')}</li>`
      : [],
  )
  if (names.length === 0) return undefined
  return details({ summary: 'Services that have closed', body: html`<ul>${names}</ul>` })
}

function peopleTable({ people, roles, services }: PeoplePage) {
  return cellsTable({
    caption: 'People',
    columns: [{ text: 'Name' }, { text: 'What they do here' }, { text: 'Signs in with' }],
    rows: people.map(person => [
      html`<a href="/app/people/${person.id}">${person.name}</a>`,
      roleSentence(roles.get(person.id) ?? [], services),
      person.email ?? `Staff number ${person.staffNumber}`,
    ]),
  })
}

function whoLeft({ left }: PeoplePage) {
  if (left.length === 0) return undefined
  const names = left.map(
    ({ id, name, leftOn }) =>
      html`<li><a href="/app/people/${id}">${name}</a>, left on ${formatDay(leftOn, 'short')}</li>`,
  )
  return details({ summary: 'People who left', body: html`<ul>${names}</ul>` })
}
