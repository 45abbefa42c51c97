import {
  breadcrumbs,
  button,
  details,
  type FormError,
  form,
  formatDay,
  html,
  note,
  pageHeading,
  type SafeHtml,
  sideBySide,
  signedInPage,
  type View,
} from '#web'
import type { PersonKnown } from '../queries/person-by-id.ts'
import type { Place } from '../queries/places.ts'
import type { RoleHeld } from '../queries/roles.ts'
import type { Service } from '../queries/services.ts'
import { personFields } from './person-fields.ts'
import { rolesSection } from './roles-section.ts'
import { teamsSection } from './teams-section.ts'

export type PersonPage = {
  person: PersonKnown
  roles: readonly RoleHeld[]
  /** Every service, for the names; a role can be given at the open ones. */
  services: readonly Service[]
  places: readonly Place[]
  teams: readonly Place['id'][]
  /** Their own account can't be closed by themselves. */
  isSelf: boolean
  /** A fresh invitation link, shown once. */
  invitation?: string
  /** Which of the forms was sent with a mistake in it. */
  trouble?: { form: 'role' | 'person'; errors: FormError[]; typed: Record<string, string> }
}

/** One colleague: the roles and teams they have, how to let them in, and how they are called. */
export function personPage(view: View, page: PersonPage): SafeHtml {
  const { person, trouble } = page
  const title = person.name
  const lead = person.email ?? `Staff number ${person.staffNumber}`
  const body = html`${breadcrumbs({ items: [{ text: 'People and places', href: '/app/people' }, { text: title }] })}
${pageHeading({ title, lead })}${person.leftOn ? whoLeft(view, page) : whoWorksHere(view, page)}`
  return signedInPage(view, { title, body, errors: trouble?.errors })
}

function whoWorksHere(view: View, page: PersonPage) {
  const invitation = form({
    action: `/app/people/${page.person.id}/invitation`,
    csrf: view.csrf,
    body: button({ text: 'Make an invitation link', kind: 'secondary' }),
  })
  const letIn = html`<section><h2>Let them in</h2><p>An invitation is a link by which they choose their own password. It works once, for three days. A new one takes the place of the last.</p>${invitation}</section>`
  const change = html`<section><h2>Change</h2>${changeForm(view, page)}${leaveForm(view, page)}</section>`
  return html`${invitationNote(page)}${sideBySide({
    main: [rolesSection(view, page), teamsSection(view, page)],
    aside: [letIn, change],
    asideLabel: 'Letting them in, and changing who they are',
  })}`
}

function whoLeft(view: View, { person }: PersonPage) {
  const back = form({
    action: `/app/people/${person.id}/welcome-back`,
    csrf: view.csrf,
    body: button({ text: 'They work here again', kind: 'secondary' }),
  })
  return html`${note({
    body: html`<p>Left on ${formatDay(person.leftOn ?? '')}. They can’t sign in, and what they did stays under their name.</p>`,
  })}${back}`
}

function invitationNote({ invitation, person }: PersonPage) {
  if (!invitation) return undefined
  return note({
    title: `Give this link to ${person.name}`,
    body: html`<p><code>${invitation}</code></p><p>It is shown only now. Hand it over in person or by a private message.</p>`,
  })
}

function changeForm(view: View, { person, trouble }: PersonPage) {
  const typed = { name: person.name, email: person.email ?? '', staffNumber: person.staffNumber ?? '' }
  const again = trouble?.form === 'person' ? trouble : undefined
  const fields = [
    html`<input type="hidden" name="revision" value="${person.revision}">`,
    personFields(again ?? { typed }),
    button({ text: 'Save', kind: 'secondary' }),
  ]
  return details({
    summary: 'Name, e-mail address and staff number',
    open: again !== undefined,
    body: form({ action: `/app/people/${person.id}`, csrf: view.csrf, body: fields }),
  })
}

function leaveForm(view: View, { person, isSelf }: PersonPage) {
  if (isSelf) return undefined
  const words = html`<p>Their sessions, roles and teams end now. What they did stays under their name. Changes that they were to do are shown as without an owner.</p>`
  const send = button({ text: `${person.name} has left`, kind: 'secondary' })
  return details({
    summary: 'They work here no more',
    body: [words, form({ action: `/app/people/${person.id}/left`, csrf: view.csrf, body: send })],
  })
}
