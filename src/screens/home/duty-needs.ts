import { dueText, dutiesRunningOut, type OpenDuties } from '#capabilities/duties'
import { mayAt } from '#capabilities/identity'
import type { Context } from '#platform/context'
import { addHours, type Instant } from '#platform/time'
import { actionLink, needRow, type SafeHtml, statusTag } from '#web'
import { moreRow } from './more-row.ts'
import type { Need, NeedSource } from './need-source.ts'

const shown = 3

/**
 * Records whose duties run out: what to decide or to send first, then what to find out while the clock runs, and the letter that
 * follows on telling somebody in person.
 */
export const dutyNeeds: NeedSource = {
  access: 'duty:decide',
  async needs(ctx) {
    const now = ctx.now()
    const pressing = await pressingDuties(ctx)
    const needs = pressing
      .slice(0, shown)
      .map(each => ({ urgency: urgencyOf(each, now), row: dutyRow(each, now) }))
    const rest = pressing.slice(shown)
    const [next] = rest
    const more = moreRow({
      one: 'record has duties that run out',
      many: 'records have duties that run out',
      href: '/app/due',
      action: 'See them all',
      tag: next && isLate(next, now) ? statusTag('overdue') : statusTag('due'),
      titles: rest.map(({ title }) => title),
    })
    return next && more ? [...needs, { urgency: urgencyOf(next, now), row: more }] : needs
  },
}

/** Records whose duties are this person's and run out: something is to be decided, or a clock ends soon. */
export async function pressingDuties(ctx: Context): Promise<OpenDuties[]> {
  const now = ctx.now()
  const mine = (await dutiesRunningOut(ctx)).filter(({ serviceId }) =>
    mayAt(ctx.actor, 'duty:decide', serviceId),
  )
  return mine.filter(each => each.toDo.length > 0 || (each.due ?? '9') < addHours(now, hoursAhead(each)))
}

function isLate({ due }: OpenDuties, now: Instant): boolean {
  return due !== undefined && due < now
}

// A letter is not written in a day.
function hoursAhead({ letter, due }: OpenDuties): number {
  return letter && letter.due === due ? 72 : 24
}

function urgencyOf({ due }: OpenDuties, now: Instant): Need['urgency'] {
  if (due === undefined) return 'next'
  if (due < now) return 'overdue'
  return due < addHours(now, 24) ? 'now' : 'soon'
}

/** One record with its duties, and the one next step. */
export function dutyRow(of: OpenDuties, now: Instant): SafeHtml {
  const { reference, title, due } = of
  const { what, about, where, action } = nextStep(of)
  const href = `/app/records/${reference}/${where}`
  return needRow({
    tag: isLate(of, now) ? statusTag('overdue') : statusTag('due'),
    title: `${what}: ${title}`,
    href,
    meta: [about, due && `first ${dueText(due)}`, reference].filter(Boolean).join(' · '),
    action: actionLink({ href, text: action, kind: 'secondary' }),
  })
}

type Step = { what: string; about: string | undefined; where: string; action: string }

// What might be owed is not named: a death that nobody speaks of would stand beside every fall.
function nextStep({ toDo, toFindOut, letter, due }: OpenDuties): Step {
  if (toDo.length === 0 && letter && letter.due === due)
    return {
      what: 'The letter to the person or their family',
      about: 'Duty of candour',
      where: 'candour#letter',
      action: 'Write it',
    }
  const action = toDo.length > 0 ? 'Decide' : 'Find out'
  const about = toDo[0]?.rule.title ?? 'What we find out decides them'
  return { what: whatTo(toDo.length, toFindOut.length), about, where: 'duties', action }
}

function whatTo(toDo: number, toFindOut: number): string {
  if (toDo === 0)
    return toFindOut === 1 ? 'A duty to find out about' : `${toFindOut} duties to find out about`
  return toDo === 1 ? 'A duty to decide' : `${toDo} duties to decide`
}
