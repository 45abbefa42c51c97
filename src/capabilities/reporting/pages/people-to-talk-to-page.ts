import { dayOf } from '#platform/time'
import {
  actionLink,
  emptyState,
  formatDay,
  needList,
  needRow,
  pageHeading,
  type SafeHtml,
  signedInPage,
  statusTag,
  type View,
} from '#web'
import type { Talk } from '../queries/talks.ts'

/** People who told us something and would like someone to talk to: who waits for an answer first. */
export function peopleToTalkToPage(view: View, talks: readonly Talk[]): SafeHtml {
  const title = 'People to talk to'
  const lead =
    'They told us something and would like a person to talk to. Only supporters see this: no manager, and not what they told us.'
  const nobody = emptyState({
    title: 'Nobody is waiting to talk',
    body: 'When somebody who told us something would like a person to talk to, they come up here and on Today. A good moment to ask a colleague how they are.',
  })
  const list = talks.length > 0 ? needList(talks.map(talkRow)) : nobody
  return signedInPage(view, { title, body: [pageHeading({ title, lead }), list] })
}

/** One of them, as they also stand on Today. */
export function talkRow(talk: Talk): SafeHtml {
  const href = `/app/people-to-talk-to/${talk.id}`
  const { serviceName, askedAt, talkedAt, waits } = talk
  const since = talkedAt ? ` · you talked on ${formatDay(dayOf(talkedAt), 'short')}` : ''
  return needRow({
    tag: waits ? statusTag('waiting', 'Waits for you') : statusTag('done', 'Answered'),
    title: whoAsks(talk),
    href,
    meta: `${serviceName} · asked on ${formatDay(dayOf(askedAt), 'weekday')}${since}`,
    action: actionLink({
      href,
      text: waits ? 'Answer them' : 'Read it again',
      ...(waits ? {} : { kind: 'secondary' }),
    }),
  })
}

/** Who would like to talk, as far as they let it be known. */
export function whoAsks({ askerName }: Pick<Talk, 'askerName'>): string {
  return `${askerName || 'Someone who told us something'} would like to talk`
}
