import { dayOf } from '#platform/time'
import {
  actionLink,
  emptyState,
  formatDay,
  html,
  needList,
  needRow,
  pageHeading,
  type SafeHtml,
  signedInPage,
  statusTag,
  type View,
} from '#web'
import type { Offer, Period } from '../period.ts'

export type OwnSupportPage = {
  offers: readonly (Offer & { by: string; serviceName: string })[]
  periods: readonly (Period & { supporterName: string | undefined; serviceName: string })[]
  /** Ways on for those who look after others. */
  may: { give: boolean; count: boolean }
}

/** What somebody finds about their own support: what was offered, who checks in with them, and how to ask. */
export function ownSupportPage(view: View, { offers, periods, may }: OwnSupportPage): SafeHtml {
  const title = 'Support for you'
  const lead =
    'After something hard at work you can have a supporter check in with you: after a day, a week and a month. Only the two of you know.'
  const rows = [...offers.map(offerRow), ...periods.map(periodRow)]
  const nothing = emptyState({
    title: 'Nothing here at the moment',
    body: 'When somebody offers you support, it is here. You can also ask yourself, for anything at work that stays with you.',
  })
  const ask = actionLink({
    href: '/app/support/ask',
    text: 'Ask for support',
    ...(offers.length > 0 ? { kind: 'secondary' } : {}),
  })
  const ways = html`${may.give && html`<li><a href="/app/support/people">People to check in with</a></li>`}${may.count && html`<li><a href="/app/support/counts">How often support was offered and taken</a></li>`}`
  const others = (may.give || may.count) && html`<h2>For others</h2><ul class="govuk-list">${ways}</ul>`
  const body = html`${pageHeading({ title, lead })}${rows.length > 0 ? needList(rows) : nothing}<p>${ask}</p>${others}`
  return signedInPage(view, { title, body, width: 'reading' })
}

function offerRow({
  id,
  by,
  serviceName,
  happenedOn,
  offeredAt,
}: OwnSupportPage['offers'][number]): SafeHtml {
  const href = `/app/support/offers/${id}`
  return needRow({
    tag: statusTag('received', 'For you'),
    title: `${by} would like you to have support`,
    href,
    meta: `After what happened at ${serviceName} on ${formatDay(happenedOn)} · offered on ${formatDay(dayOf(offeredAt), 'short')}`,
    action: actionLink({ href, text: 'See what it is' }),
  })
}

function periodRow(period: OwnSupportPage['periods'][number]): SafeHtml {
  const href = `/app/support/with/${period.id}`
  const { supporterName, endedAt, beganAt, serviceName } = period
  const choose = !endedAt && supporterName === undefined
  return needRow({
    tag: endedAt
      ? statusTag('done', 'Ended')
      : choose
        ? statusTag('waiting', 'Choose again')
        : statusTag('done', 'Going on'),
    title: choose ? 'Choose who checks in with you' : `With ${supporterName ?? 'a supporter'}`,
    href,
    meta: `${serviceName} · since ${formatDay(dayOf(beganAt))}`,
    action: actionLink({
      href,
      text: choose ? 'Choose' : 'Open it',
      ...(choose ? {} : { kind: 'secondary' }),
    }),
  })
}
