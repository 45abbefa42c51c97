import {
  breadcrumbs,
  button,
  form,
  formatDay,
  html,
  pageHeading,
  type SafeHtml,
  signedInPage,
  type View,
} from '#web'
import type { Offer } from '../period.ts'
import type { Supporter } from '../queries/supporters-at.ts'
import { noSupporters } from './ask-page.ts'
import { beginFields, type Filled } from './begin-fields.ts'

export type OfferAnswerPage = Filled & {
  offer: Offer & { by: string; serviceName: string }
  supporters: readonly Supporter[]
}

/** What was offered, to take or to decline; neither is told to whoever offered it. */
export function offerAnswerPage(view: View, { offer, supporters, ...filled }: OfferAnswerPage): SafeHtml {
  const title = 'Support for you'
  const action = `/app/support/offers/${offer.id}`
  const lead = `${offer.by} thought of you after what happened at ${offer.serviceName} on ${formatDay(offer.happenedOn)}. They are not told whether you take it.`
  const take = form({
    action,
    csrf: view.csrf,
    body: [
      html`<input type="hidden" name="answer" value="accept">`,
      beginFields(supporters, filled),
      button({ text: 'Yes, I would like this', once: true }),
    ],
  })
  const decline = form({
    action,
    csrf: view.csrf,
    body: html`<input type="hidden" name="answer" value="decline">${button({ text: 'No, thank you', kind: 'secondary', once: true })}`,
  })
  const body = html`${breadcrumbs({ items: [{ text: 'Support', href: '/app/support' }, { text: 'What was offered' }] })}
${pageHeading({ title, lead })}
<p>A supporter you choose checks in with you after a day, a week and a month. You can end it at any time.</p>
<div class="stack">${supporters.length > 0 ? take : noSupporters()}${decline}</div>`
  return signedInPage(view, { title, body, errors: filled.errors, width: 'reading' })
}
