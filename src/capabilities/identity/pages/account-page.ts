import { type Role, roleNames, type Service } from '#capabilities/organisation'
import type { Actor } from '#platform/context'
import { button, form, html, pageHeading, type SafeHtml, signedInPage, type View } from '#web'
import { words } from './words.ts'

/** A person's own account: what they do here, and a way out of every session. */
export function accountPage(view: View, page: { actor: Actor; services: Service[] }): SafeHtml {
  const { actor, services } = page
  const place = (id: string | null) =>
    id === null ? words.everyService() : (services.find(service => service.id === id)?.name ?? '')
  const roles = actor.roles.map(
    held => html`<li>${roleNames[held.role as Role]}, ${place(held.serviceId)}</li>`,
  )
  const title = words.account()
  const lead = words.accountLead({ name: actor.name, organisation: actor.organisation })
  const body = html`${pageHeading({ title, lead })}
<h2>${words.yourRoles()}</h2><ul>${roles}</ul>
<h2>${words.everywhere()}</h2><p>${words.everywhereHint()}</p>
${form({ action: '/app/account/sign-out-everywhere', csrf: view.csrf, body: button({ text: words.everywhere(), kind: 'secondary' }) })}`
  return signedInPage(view, { title, body, width: 'reading' })
}
