import type { Role } from '#capabilities/organisation'
import { html, note, type SafeHtml } from '#web'
import { keptRoles } from '../contract.ts'
import type { ReportingWords } from '../messages.ts'
import { reachNone, untilChosen } from '../model/reach-none.ts'
import type { PlaceDescribed } from '../report.ts'
import { callOutside } from './other-routes.ts'
import { numberLine, numbersOf, phoneNumbers } from './phone-numbers.ts'

export type CallFirst = {
  /** What comes after calling. */
  after: string
  /** From whom it is kept; left out on a form, where that can still be chosen. */
  keptFrom?: readonly Role[]
}

/** Somebody is at risk: what to do and whom to call here, before anything else. */
export function callFirst(
  words: ReportingWords,
  place: PlaceDescribed,
  { after, keptFrom }: CallFirst,
): SafeHtml {
  const onCall = keptFrom?.length ? place.onCall.filter(each => !reachNone(each, keptFrom)) : place.onCall
  const numbers = numbersOf({ ...place, onCall })
  const service = place.serviceName
  const list = html`<p>${words.callThen({ service })}</p>${phoneNumbers(numbers)}`
  const body = html`<p>${words.call999()}</p>${callElsewhere(words, place, keptFrom)}${numbers.length > 0 ? list : html`<p>${words.callNobody({ service })}</p>`}${told(words, place)}<p>${after}</p>`
  return note({ tone: 'urgent', title: words.callTitle(), body })
}

/**
 * A call gives away who makes it: whom else to call first, when it is kept from somebody who may answer here. On a form it
 * shows once somebody is chosen (client/styles/_words.scss); client/speaking-up/kept-view.ts knows the same facts.
 */
function callElsewhere(
  words: ReportingWords,
  place: PlaceDescribed,
  keptFrom: readonly Role[] | undefined,
): SafeHtml | undefined {
  if (keptFrom?.length === 0) return undefined
  const people = place.onCall
    .filter(each => reachNone(each, keptFrom ?? untilChosen))
    .map(each => html`<li data-when="${unlessChosen(each.roles)}">${numberLine(each)}</li>`)
  const outside = callOutside(words, place.nation).map(
    ({ href, text }) => html`<li><a href="${href}">${text}</a></li>`,
  )
  const service = place.serviceName
  return html`<div data-when="kept"><p>${words.callKept({ service })}</p><ul>${people}${outside}</ul></div>`
}

/** The facts under which somebody on call is not among those who are chosen. */
function unlessChosen(roles: readonly Role[] | null): string {
  return keptRoles
    .filter(role => roles?.includes(role))
    .map(role => `!kept-${role}`)
    .join(' ')
}

/** Whether somebody on call is alerted as well; who is alerted of what is kept from some is known only when it was sent. */
function told(words: ReportingWords, { alerts }: PlaceDescribed): SafeHtml {
  return alerts
    ? html`<p data-when="unkept">${words.callAlsoTold()}</p>`
    : html`<p>${words.callNobodyTold()}</p>`
}
