import type { Incident } from '#capabilities/triage'
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

export type OfferPage = {
  record: Incident
  /** Those who told us with their name, one tap each. */
  told: readonly { id: PersonId; name: string }[]
  team: readonly { id: PersonId; name: string }[]
  errors?: readonly FormError[]
}

/** Offering support to those involved. What becomes of it is theirs: nothing here says who was offered it before. */
export function offerPage(view: View, { record, told, team, errors }: OfferPage): SafeHtml {
  const title = 'Offer support'
  const { reference } = record
  const lead =
    'To anybody who was there, who told us, or whom it stays with. They choose who checks in with them, after a day, a week and a month. You are not told whether they take it.'
  const items = [
    { text: 'Records', href: '/app/records' },
    { text: reference, href: `/app/records/${reference}` },
    { text: title },
  ]
  const body = html`${breadcrumbs({ items })}${pageHeading({ title, above: record.title, lead })}
${record.triagedAt ? [oneTap(view, reference, told), toAColleague(view, { reference, team, errors, alone: told.length === 0 }), whoHasNoName()] : notYet(reference)}`
  return signedInPage(view, { title, body, errors, width: 'reading' })
}

function oneTap(view: View, reference: string, told: OfferPage['told']): SafeHtml | undefined {
  if (told.length === 0) return undefined
  const taps = told.map(({ id, name }) =>
    form({
      action: '/app/support/offer',
      csrf: view.csrf,
      body: html`<input type="hidden" name="record" value="${reference}"><input type="hidden" name="person" value="${id}">${button({ text: `Offer it to ${name}`, once: true })}`,
    }),
  )
  return html`<h2>Who told us</h2><div class="stack">${taps}</div>`
}

type Team = Pick<OfferPage, 'team'> & {
  reference: string
  errors: readonly FormError[] | undefined
  /** Nobody told us with their name. */
  alone: boolean
}

function toAColleague(view: View, { reference, team, errors, alone }: Team): SafeHtml {
  const items = [{ value: '', text: 'Choose' }, ...team.map(({ id, name }) => ({ value: id, text: name }))]
  const field = select({
    name: 'person',
    label: 'Who was involved?',
    items,
    error: errorFor(errors, 'person'),
  })
  const offer = button({ text: 'Offer support', once: true, ...(alone ? {} : { kind: 'secondary' }) })
  return html`${!alone && html`<h2>Somebody else of the team</h2>`}${form({
    action: '/app/support/offer',
    csrf: view.csrf,
    body: html`<input type="hidden" name="record" value="${reference}">${field}${offer}`,
  })}`
}

function whoHasNoName(): SafeHtml {
  return html`<p class="soft">Whoever told us without a name can ask for somebody to talk to in their own thread. Agency staff without an account: ask them yourself, and ring their agency if they say yes.</p>`
}

function notYet(reference: string): SafeHtml {
  return emptyState({
    title: 'A first look comes first',
    body: html`Once you have had <a href="/app/records/${reference}/triage">a first look</a>, support can be offered here.`,
  })
}
