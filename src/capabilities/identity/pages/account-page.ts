import { type Role, roleNames, type Service } from '#capabilities/organisation'
import type { Actor } from '#platform/context'
import {
  button,
  errorFor,
  type FormError,
  form,
  html,
  pageHeading,
  type SafeHtml,
  signedInPage,
  textInput,
  type View,
} from '#web'
import { mayUse } from '../model/may.ts'
import { passwordFields } from './password-fields.ts'
import { words } from './words.ts'

/** A person's own account: what they do here, and a way out of every session. */
export function accountPage(
  view: View,
  page: { actor: Actor; services: Service[]; errors?: readonly FormError[] },
): SafeHtml {
  const { actor, services, errors = [] } = page
  const place = (id: string | null) =>
    id === null ? words.everyService() : (services.find(service => service.id === id)?.name ?? '')
  const roles = actor.roles.map(
    held => html`<li>${roleNames[held.role as Role]}, ${place(held.serviceId)}</li>`,
  )
  const title = words.account()
  const lead = words.accountLead({ name: actor.name, organisation: actor.organisation })
  const body = html`${pageHeading({ title, lead })}
<h2>${words.yourRoles()}</h2><ul>${roles}</ul>
${
  mayUse(actor, 'notices:choose') &&
  html`<p><a href="/app/for-you">What waits for you</a></p>
<p><a href="/app/how-you-hear">How you hear from us</a></p>`
}
<h2>${words.changePassword()}</h2><p>${words.changePasswordHint()}</p>
${passwordForm(view, errors)}
<h2>${words.everywhere()}</h2><p>${words.everywhereHint()}</p>
${form({ action: '/app/account/sign-out-everywhere', csrf: view.csrf, body: button({ text: words.everywhere(), kind: 'secondary' }) })}`
  return signedInPage(view, { title, errors, body, width: 'reading' })
}

function passwordForm(view: View, errors: readonly FormError[]): SafeHtml {
  const error = (field: string) => errorFor(errors, field)
  const present = textInput({
    name: 'present',
    label: words.presentPassword(),
    type: 'password',
    autocomplete: 'current-password',
    error: error('present'),
  })
  const body = [
    present,
    passwordFields(error, words.newPassword()),
    button({ text: words.saveNewPassword() }),
  ]
  return form({ action: '/app/account/password', csrf: view.csrf, body })
}
