import { button, errorFor, form, html, type SafeHtml, select, textInput, type View } from '#web'
import { roleNames } from '../contract.ts'
import type { PersonPage } from './person-page.ts'
import { whereHeld } from './role-sentence.ts'

/** The roles a colleague holds, each with a way to end it, and a form to give another. */
export function rolesSection(view: View, page: PersonPage): SafeHtml {
  return html`<h2>Roles</h2>${rolesList(view, page)}<h2>Give a role</h2>${giveRoleForm(view, page)}`
}

function rolesList(view: View, { person, roles, services }: PersonPage) {
  if (roles.length === 0) return html`<p>No role yet: they can sign in and see nothing.</p>`
  const rows = roles.map(held => {
    const words = `${roleNames[held.role]} ${whereHeld(held, services)}`
    const body = [
      html`<input type="hidden" name="roleHeldId" value="${held.id}">`,
      button({
        text: html`End this role<span class="govuk-visually-hidden">: ${words}</span>`,
        classes: 'button--text',
      }),
    ]
    const end = form({ action: `/app/people/${person.id}/take-role`, csrf: view.csrf, body })
    return html`<li>${words} ${end}</li>`
  })
  return html`<ul>${rows}</ul>`
}

function giveRoleForm(view: View, { person, services, trouble }: PersonPage) {
  const { errors = [], typed = {} } = trouble?.form === 'role' ? trouble : {}
  const fields = [
    select({
      name: 'role',
      label: 'Role',
      items: [
        { value: '', text: 'Choose a role' },
        ...Object.entries(roleNames).map(([value, text]) => ({ value, text })),
      ],
      value: typed.role,
      error: errorFor(errors, 'role'),
    }),
    select({
      name: 'serviceId',
      label: 'Where',
      items: [
        { value: '', text: 'Everywhere' },
        ...services.filter(({ closedOn }) => !closedOn).map(({ id, name }) => ({ value: id, text: name })),
      ],
      value: typed.serviceId,
      error: errorFor(errors, 'serviceId'),
    }),
    textInput({
      name: 'until',
      label: 'Last day, when the role ends by itself',
      hint: 'An inspector’s account always has one',
      type: 'date',
      value: typed.until,
      error: errorFor(errors, 'until'),
    }),
    button({ text: 'Give the role', kind: 'secondary' }),
  ]
  return form({ action: `/app/people/${person.id}/roles`, csrf: view.csrf, body: fields })
}
