import { dueText, dutiesRunningOut, type OpenDuties } from '#capabilities/duties'
import { mayAt } from '#capabilities/identity'
import { addHours, type Instant } from '#platform/time'
import { actionLink, needRow, type SafeHtml, statusTag } from '#web'
import type { Need, NeedSource } from './need-source.ts'

const shown = 5

/** Records whose duties run out: what to decide or to send first, then what to find out while the clock runs. */
export const dutyNeeds: NeedSource = {
  access: 'duty:decide',
  async needs(ctx) {
    const now = ctx.now()
    const mine = (await dutiesRunningOut(ctx)).filter(({ serviceId }) =>
      mayAt(ctx.actor, 'duty:decide', serviceId),
    )
    const pressing = mine.filter(
      ({ toDo, due }) => toDo.length > 0 || (due !== undefined && due < addHours(now, 24)),
    )
    return pressing.slice(0, shown).map(each => ({ urgency: urgencyOf(each, now), row: row(each, now) }))
  },
}

function urgencyOf({ due }: OpenDuties, now: Instant): Need['urgency'] {
  if (due === undefined) return 'next'
  if (due < now) return 'overdue'
  return due < addHours(now, 24) ? 'now' : 'soon'
}

function row({ reference, title, toDo, toFindOut, first, due }: OpenDuties, now: Instant): SafeHtml {
  const late = due !== undefined && due < now
  const href = `/app/records/${reference}/duties`
  return needRow({
    tag: late ? statusTag('overdue') : statusTag('due'),
    title: `${whatTo(toDo.length, toFindOut.length)}: ${title}`,
    href,
    meta: [first?.rule.title, due && dueText(due), reference].filter(Boolean).join(' · '),
    action: actionLink({ href, text: toDo.length > 0 ? 'Decide' : 'Find out', kind: 'secondary' }),
  })
}

function whatTo(toDo: number, toFindOut: number): string {
  if (toDo === 0)
    return toFindOut === 1 ? 'A duty to find out about' : `${toFindOut} duties to find out about`
  return toDo === 1 ? 'A duty to decide' : `${toDo} duties to decide`
}
