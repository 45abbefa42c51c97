import { type Found, noticeKinds } from '#capabilities/attention'
import { dayOf } from '#platform/time'
import {
  button,
  emptyState,
  form,
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

/** Everything that waits for a person, newest first, with the way to choose how they hear of it. */
export function forYouPage(view: View, notices: readonly Found[]): SafeHtml {
  const title = 'For you'
  const list = html`${needList(notices.map(notice => noticeRow(notice, view.csrf)))}${form({
    action: '/app/for-you/seen',
    csrf: view.csrf,
    body: button({ text: 'I have seen all of it', kind: 'secondary' }),
  })}`
  const body = html`${pageHeading({ title })}${notices.length > 0 ? list : nothingWaits()}
<p class="quiet-link"><a href="/app/how-you-hear">Choose how you hear from us</a></p>`
  return signedInPage(view, { title, body, width: 'reading' })
}

/** One thing that waits, as it also stands on Today. Its words name nobody; the page behind it does what it may. */
export function noticeRow({ id, kind, at }: Found, csrf: string): SafeHtml {
  const { words, action } = noticeKinds[kind]
  const urgent = kind === 'at-risk'
  const open = button({ text: action, ...(urgent ? {} : { kind: 'secondary' as const }) })
  return needRow({
    tag: urgent ? statusTag('unsafe-now') : statusTag('waiting', 'For you'),
    title: words,
    meta: formatDay(dayOf(at), 'weekday'),
    action: form({ action: `/app/for-you/${id}`, csrf, body: open }),
  })
}

function nothingWaits(): SafeHtml {
  return emptyState({
    title: 'Nothing new for you',
    body: 'News on what you told us, a change that was given to you, a review to begin: it comes up here until you have seen it.',
  })
}
