import {
  button,
  errorFor,
  type FormError,
  form,
  html,
  note,
  pageHeading,
  type SafeHtml,
  select,
  signedInPage,
  textInput,
  type View,
} from '#web'
import { roleNames } from '../contract.ts'
import type { PersonWithRoles } from '../queries/people-and-roles.ts'
import type { Service } from '../queries/services.ts'
import { whereHeld } from './role-sentence.ts'

export type PersonPage = {
  person: PersonWithRoles
  services: Service[]
  /** A fresh invitation link, shown once. */
  invitation?: string
  errors?: FormError[]
}

/** One colleague: the roles they hold, and how to let them in. */
export function personPage(view: View, page: PersonPage): SafeHtml {
  const { person, errors } = page
  const title = person.name
  const lead = person.email ?? `Staff number ${person.staffNumber}`
  const body = html`${pageHeading({ title, lead })}${invitationNote(page)}
<h2>Roles</h2>${rolesList(view, page)}
<h2>Give a role</h2>${giveRoleForm(view, page)}
<h2>Let them in</h2><p>An invitation is a link by which they choose their own password. It works once, for three days.</p>
${form({ action: `/app/people/${person.id}/invitation`, csrf: view.csrf, body: button({ text: 'Make an invitation link', kind: 'secondary' }) })}`
  return signedInPage(view, { title, body, errors, width: 'reading' })
}

function invitationNote({ invitation, person }: PersonPage) {
  if (!invitation) return undefined
  return note({
    title: `Give this link to ${person.name}`,
    body: html`<p><code>${invitation}</code></p><p>It is shown only now. Hand it over in person or by a private message.</p>`,
  })
}

function rolesList(view: View, { person, services }: PersonPage) {
  if (person.roles.length === 0) return html`<p>No role yet: they can sign in and see nothing.</p>`
  const rows = person.roles.map(
    held => html`<li>${roleNames[held.role]} ${whereHeld(held, services)}
${form({
  action: `/app/people/${person.id}/take-role`,
  csrf: view.csrf,
  body: [
    html`<input type="hidden" name="roleHeldId" value="${held.id}">`,
    button({ text: 'End this role', classes: 'button--text' }),
  ],
})}</li>`,
  )
  return html`<ul>${rows}</ul>`
}

function giveRoleForm(view: View, { person, services, errors }: PersonPage) {
  const fields = [
    select({
      name: 'role',
      label: 'Role',
      items: [
        { value: '', text: 'Choose a role' },
        ...Object.entries(roleNames).map(([value, text]) => ({ value, text })),
      ],
      error: errorFor(errors, 'role'),
    }),
    select({
      name: 'serviceId',
      label: 'Where',
      items: [
        { value: '', text: 'Everywhere' },
        ...services.map(({ id, name }) => ({ value: id, text: name })),
      ],
      error: errorFor(errors, 'serviceId'),
    }),
    textInput({
      name: 'until',
      label: 'Last day, when the role ends by itself',
      hint: 'An inspector’s account always has one',
      type: 'date',
      error: errorFor(errors, 'until'),
    }),
    button({ text: 'Give the role', kind: 'secondary' }),
  ]
  return form({ action: `/app/people/${person.id}/roles`, csrf: view.csrf, body: fields })
}
