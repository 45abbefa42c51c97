import { talkRow } from '#capabilities/reporting'
import { dayOf, type Instant } from '#platform/time'
import {
  actionLink,
  breadcrumbs,
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
import { checkInLabel } from '../model/check-in-steps.ts'
import type { ToCheckInWith } from '../queries/people-to-check-in-with.ts'

export type PeoplePage = {
  people: readonly (ToCheckInWith & { name: string; serviceName: string })[]
  /** Those who told us something and would like to talk. */
  talks: readonly Parameters<typeof talkRow>[0][]
  now: Instant
}

/** People to check in with: on this page of the supporter's own, and on no other. */
export function peoplePage(view: View, { people, talks, now }: PeoplePage): SafeHtml {
  const title = 'People to check in with'
  const lead = 'They chose you. Nobody else sees that they did, and no list, count or search shows it.'
  const nobody = emptyState({
    title: 'Nobody has chosen you at the moment',
    body: 'When a colleague would like you to check in with them, they come up here, whoever’s check-in is next first.',
  })
  const list = people.length > 0 ? needList(people.map(each => row(each, now))) : nobody
  const asked = talks.length > 0 && html`<h2>Who would like to talk</h2>${needList(talks.map(talkRow))}`
  const body = html`${breadcrumbs({ items: [{ text: 'Support', href: '/app/support' }, { text: title }] })}
${pageHeading({ title, lead })}${list}${asked}`
  return signedInPage(view, { title, body })
}

function row(person: PeoplePage['people'][number], now: Instant): SafeHtml {
  const { id, name, serviceName, step, dueAt, beganAt } = person
  const href = `/app/support/with/${id}`
  const isDue = dueAt !== null && dueAt <= now
  const next =
    step && dueAt
      ? `${checkInLabel(step)}: ${formatDay(dayOf(dueAt), 'weekday')}`
      : 'Every check-in has taken place'
  return needRow({
    tag: isDue ? statusTag('waiting', 'Check in now') : statusTag('done', step ? 'Not yet' : 'All done'),
    title: name,
    href,
    meta: `${next} · ${serviceName} · since ${formatDay(dayOf(beganAt), 'short')}`,
    action: actionLink({
      href,
      text: isDue ? 'Check in' : 'Open it',
      ...(isDue ? {} : { kind: 'secondary' }),
    }),
  })
}
