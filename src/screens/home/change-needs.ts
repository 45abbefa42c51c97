import { mayAt } from '#capabilities/identity'
import { type Change, overdueChanges, uncheckedChanges } from '#capabilities/improvement'
import type { Context } from '#platform/context'
import { dayOf } from '#platform/time'
import { actionLink, formatDay, needRow, type SafeHtml, statusTag } from '#web'
import { moreRow } from './more-row.ts'
import type { NeedSource } from './need-source.ts'

const shown = 3

/** Changes that are late, and changes whose day has come to see whether they worked. */
export const changeNeeds: NeedSource = {
  access: 'change:do',
  async needs(ctx) {
    const today = dayOf(ctx.now())
    const overdue = (await overdueChanges(ctx, today)).filter(change => isTheirs(ctx, change))
    const unchecked = (await uncheckedChanges(ctx, today)).filter(change => mayCheck(ctx, change))
    const rest = [...overdue.slice(shown), ...unchecked.slice(shown)]
    const more = moreRow({
      one: 'change is late or to be looked at',
      many: 'changes are late or to be looked at',
      href: '/app/changes',
      action: 'See them all',
      tag: statusTag('did-it-work'),
      titles: rest.map(({ title }) => title),
    })
    const rows = [...overdue.slice(0, shown).map(overdueRow), ...unchecked.slice(0, shown).map(checkRow)]
    return [...rows, ...(more ? [more] : [])].map(row => ({ urgency: 'soon', row }))
  },
}

function isTheirs(ctx: Context, change: Change): boolean {
  return change.ownerId === ctx.actor.personId || mayAt(ctx.actor, 'change:agree', change.serviceId)
}

function mayCheck(ctx: Context, change: Change): boolean {
  return mayAt(ctx.actor, 'change:check', change.serviceId)
}

function overdueRow(change: Change): SafeHtml {
  return changeRow(change, statusTag('overdue'), `Due ${formatDay(change.dueOn)}`, 'See what it needs')
}

function checkRow(change: Change): SafeHtml {
  const meta = `To be looked at since ${formatDay(change.recheckOn)} · ${change.measure}`
  return changeRow(change, statusTag('did-it-work'), meta, 'Look whether it worked')
}

function changeRow(change: Change, tag: SafeHtml, meta: string, action: string): SafeHtml {
  const href = `/app/changes/${change.id}`
  return needRow({
    tag,
    title: change.title,
    href,
    meta: `${change.serviceName} · ${meta}`,
    action: actionLink({ href, text: action, kind: 'secondary' }),
  })
}
