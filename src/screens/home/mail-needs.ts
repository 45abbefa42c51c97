import { lostMail } from '#capabilities/attention'
import { addHours } from '#platform/time'
import { actionLink, needRow, statusTag } from '#web'
import type { NeedSource } from './need-source.ts'

const days = 7
const most = 100

/** Mail that did not arrive in the last days: for administrators. */
export const mailNeeds: NeedSource = {
  access: 'people:manage',
  async needs(ctx) {
    const since = addHours(ctx.now(), -24 * days)
    const lost = (await lostMail(ctx, most)).filter(({ lostAt }) => lostAt >= since)
    if (lost.length === 0) return []
    const title = lost.length === 1 ? 'An e-mail did not arrive' : `${lost.length} e-mails did not arrive`
    const action = actionLink({ href: '/app/mail', text: 'See whose and why', kind: 'secondary' })
    const row = needRow({
      tag: statusTag('waiting', 'E-mail'),
      title,
      href: '/app/mail',
      meta: `In the last ${days} days`,
      action,
    })
    return [{ urgency: 'soon', row }]
  },
}
