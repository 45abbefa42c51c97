import { roleNames } from '#capabilities/organisation'
import { dayOf } from '#platform/time'
import {
  button,
  emptyState,
  form,
  formatDay,
  html,
  note,
  ownWords,
  pageHeading,
  type SafeHtml,
  signedInPage,
  type View,
} from '#web'
import type { ColleagueThanks } from '../queries/colleague-thanks.ts'

/** Thanks that colleagues sent somebody for good care, the newest first. */
export function thanksToMePage(view: View, thanks: readonly ColleagueThanks[]): SafeHtml {
  const title = 'Thanks to you'
  const lead = 'For good care that somebody told us about.'
  const nobody = emptyState({
    title: 'Nothing here yet',
    body: 'When somebody tells us about good care of yours, the thanks come here and on Today. Have you seen good care today? Tell us.',
  })
  const list =
    thanks.length > 0 ? html`<div class="stack">${thanks.map(each => thanksNote(each))}</div>` : nobody
  return signedInPage(view, { title, body: [pageHeading({ title, lead }), list], width: 'reading' })
}

/** One thank-you on its warm ground; on Today with a button that says it was read. */
export function thanksNote({ id, text, signed, signedAs, sentAt }: ColleagueThanks, csrf?: string): SafeHtml {
  const role = signedAs ? `, ${roleNames[signedAs].toLowerCase()}` : ''
  const read =
    csrf &&
    form({ action: `/app/thanks/${id}`, csrf, body: button({ text: 'I have read it', kind: 'secondary' }) })
  const from = html`<p class="soft small">${signed}${role} · ${formatDay(dayOf(sentAt), 'weekday')}</p>`
  return note({ tone: 'thanks', title: 'Thank you', body: [ownWords({ text }), from, read] })
}
