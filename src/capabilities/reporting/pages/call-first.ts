import { html, note, type SafeHtml } from '#web'
import type { ReportingWords } from '../messages.ts'
import type { PlaceDescribed } from '../report.ts'
import { numbersOf, phoneNumbers } from './phone-numbers.ts'

/** Somebody is at risk: what to do and whom to call here, before anything else. `then` says what comes after. */
export function callFirst(words: ReportingWords, place: PlaceDescribed, then: string): SafeHtml {
  const numbers = numbersOf(place)
  const service = place.serviceName
  const list = html`<p>${words.callThen({ service })}</p>${phoneNumbers(numbers)}`
  const body = html`<p>${words.call999()}</p>${numbers.length > 0 ? list : html`<p>${words.callNobody({ service })}</p>`}${told(words, place)}<p>${then}</p>`
  return note({ tone: 'urgent', title: words.callTitle(), body })
}

/** Whether somebody on call is alerted as well; what only holds once it was sent is not said of what waits on a phone. */
function told(words: ReportingWords, { alerts }: PlaceDescribed): SafeHtml {
  return alerts ? html`<p data-no-signal>${words.callAlsoTold()}</p>` : html`<p>${words.callNobodyTold()}</p>`
}
