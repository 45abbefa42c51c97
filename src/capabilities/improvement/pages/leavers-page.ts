import type { PersonId } from '#platform/ids'
import {
  breadcrumbs,
  button,
  emptyState,
  errorFor,
  type FormError,
  form,
  html,
  pageHeading,
  type SafeHtml,
  select,
  signedInPage,
  type View,
} from '#web'
import type { Leaver } from '../queries/left-with-changes.ts'

export type LeaversPage = {
  leavers: readonly (Leaver & { takers: readonly { id: PersonId; name: string }[] })[]
  /** Whose form the errors belong to. */
  from?: string
  errors?: readonly FormError[]
}

/** What people who left had still to do, each to be given to one colleague in one step. */
export function leaversPage(view: View, { leavers, from, errors }: LeaversPage): SafeHtml {
  const title = 'Work of people who left'
  const lead =
    'Everything that they had still to do goes to one colleague. You can hand on single changes afterwards. Support that they gave goes back to the people themselves, and is not here.'
  const parts = leavers.map(leaver => part(view, leaver, leaver.id === from ? errors : undefined))
  const nothing = emptyState({
    title: 'Nothing is left without an owner',
    body: 'When somebody leaves with changes still to be done, they come up here.',
  })
  const body = html`${breadcrumbs({ items: [{ text: 'Changes', href: '/app/changes' }, { text: title }] })}
${pageHeading({ title, lead })}${parts.length > 0 ? parts : nothing}`
  return signedInPage(view, { title, body, errors, width: 'reading' })
}

function part(
  view: View,
  { id, name, changes, takers }: LeaversPage['leavers'][number],
  errors: readonly FormError[] | undefined,
): SafeHtml {
  const list = changes.map(
    change => html`<li><a href="/app/changes/${change.id}">${change.title}</a>, ${change.serviceName}</li>`,
  )
  const give = form({
    action: '/app/changes/leavers',
    csrf: view.csrf,
    body: [
      html`<input type="hidden" name="from" value="${id}">`,
      select({
        name: 'ownerId',
        id: errors ? 'ownerId' : `owner-${id}`,
        label: 'Who sees to it from now on?',
        items: [{ value: '', text: 'Choose' }, ...takers.map(each => ({ value: each.id, text: each.name }))],
        error: errorFor(errors, 'ownerId'),
      }),
      button({ text: 'Give them all of it', once: true }),
    ],
  })
  return html`<section><h2>${name}</h2><ul>${list}</ul>${give}</section>`
}
