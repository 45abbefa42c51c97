import { dueText, dutiesRunningOut, type OpenDuties } from '#capabilities/duties'
import { mayAt } from '#capabilities/identity'
import { addHours, type Instant } from '#platform/time'
import { actionLink, needRow, type SafeHtml, statusTag } from '#web'
import type { Need, NeedSource } from './need-source.ts'

const shown = 5

/**
 * Records whose duties run out: what to decide or to send first, then what to find out while the clock runs, and the letter that
 * follows on telling somebody in person.
 */
export const dutyNeeds: NeedSource = {
  access: 'duty:decide',
  async needs(ctx) {
    const now = ctx.now()
    const mine = (await dutiesRunningOut(ctx)).filter(({ serviceId }) =>
      mayAt(ctx.actor, 'duty:decide', serviceId),
    )
    const pressing = mine.filter(
      each => each.toDo.length > 0 || (each.due ?? '9') < addHours(now, hoursAhead(each)),
    )
    return pressing.slice(0, shown).map(each => ({ urgency: urgencyOf(each, now), row: row(each, now) }))
  },
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

function row(of: OpenDuties, now: Instant): SafeHtml {
  const { reference, title, due } = of
  const late = due !== undefined && due < now
  const { what, about, where, action } = nextStep(of)
  const href = `/app/records/${reference}/${where}`
  return needRow({
    tag: late ? statusTag('overdue') : statusTag('due'),
    title: `${what}: ${title}`,
    href,
    meta: [about, due && dueText(due), reference].filter(Boolean).join(' · '),
    action: actionLink({ href, text: action, kind: 'secondary' }),
  })
}

type Step = { what: string; about: string | undefined; where: string; action: string }

function nextStep({ toDo, toFindOut, letter, first, due }: OpenDuties): Step {
  if (toDo.length === 0 && letter && letter.due === due)
    return {
      what: 'The letter to the person or their family',
      about: 'Duty of candour',
      where: 'candour#letter',
      action: 'Write it',
    }
  const action = toDo.length > 0 ? 'Decide' : 'Find out'
  return { what: whatTo(toDo.length, toFindOut.length), about: first?.rule.title, where: 'duties', action }
}

function whatTo(toDo: number, toFindOut: number): string {
  if (toDo === 0)
    return toFindOut === 1 ? 'A duty to find out about' : `${toFindOut} duties to find out about`
  return toDo === 1 ? 'A duty to decide' : `${toDo} duties to decide`
}
