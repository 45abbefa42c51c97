import { mayAt } from '#capabilities/identity'
import { reviewsBeingWritten } from '#capabilities/review'
import type { Incident } from '#capabilities/triage'
import { actionLink, formatDay, needRow, type SafeHtml, statusTag } from '#web'
import { moreRow } from './more-row.ts'
import type { NeedSource } from './need-source.ts'

const shown = 3
const most = 100

/** Reviews that are being written, for those who lead reviews. Managers have their own work, and find reviews on their records. */
export const reviewNeeds: NeedSource = {
  access: 'review:write',
  async needs(ctx) {
    const { actor } = ctx
    const open = await reviewsBeingWritten(ctx, most)
    const theirs = open.filter(
      ({ serviceId }) =>
        mayAt(actor, 'review:write', serviceId) && !mayAt(actor, 'incident:triage', serviceId),
    )
    const rest = theirs.slice(shown)
    const more = moreRow({
      one: 'review is being written',
      many: 'reviews are being written',
      href: '/app/records?state=understanding',
      action: 'See them',
      tag: statusTag('waiting', 'To understand'),
      titles: rest.map(({ title }) => title),
      atLeast: open.length === most,
    })
    return [...theirs.slice(0, shown).map(row), ...(more ? [more] : [])].map(each => ({
      urgency: 'soon',
      row: each,
    }))
  },
}

function row({ reference, title, occurredOn }: Incident): SafeHtml {
  const href = `/app/records/${reference}/review`
  return needRow({
    tag: statusTag('waiting', 'To understand'),
    title,
    href,
    meta: `${reference} · happened ${formatDay(occurredOn)}`,
    action: actionLink({ href, text: 'Go on with the review', kind: 'secondary' }),
  })
}
