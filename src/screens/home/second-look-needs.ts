import { mayAt } from '#capabilities/identity'
import { looksWaiting } from '#capabilities/triage'
import { actionLink, needRow, statusTag } from '#web'
import type { NeedSource } from './need-source.ts'

const shown = 3

/** Records that a colleague would grade lower, or take out of safeguarding: it stays as it was until somebody else has looked. */
export const secondLookNeeds: NeedSource = {
  access: 'incident:triage',
  async needs(ctx) {
    const waiting = await looksWaiting(ctx, 50)
    const theirs = waiting.filter(({ serviceId }) => mayAt(ctx.actor, 'incident:triage', serviceId))
    return theirs.slice(0, shown).map(({ reference, title, serviceName }) => {
      const href = `/app/records/${reference}/triage`
      const row = needRow({
        tag: statusTag('waiting', 'Second look'),
        title,
        href,
        meta: `${serviceName} · ${reference} · a colleague would grade it lower`,
        action: actionLink({ href, text: 'Look at it too', kind: 'secondary' }),
      })
      return { urgency: 'soon' as const, row }
    })
  },
}
