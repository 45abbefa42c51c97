import {
  type Duty,
  dueText,
  dutiesOf,
  dutyStandingTag,
  isOpen,
  type RecordDuties,
} from '#capabilities/duties'
import { mayAt } from '#capabilities/identity'
import type { Instant } from '#platform/time'
import { actionLink, html, note, type SafeHtml } from '#web'
import type { RecordSection } from './record-section.ts'

/** What the law and others ask of us after this event, for those who answer for it. */
export const dutiesSection: RecordSection = async (ctx, record) => {
  if (record.historical || record.kind === 'good-care') return undefined
  const of = await dutiesOf(ctx, record)
  const sees = mayAt(ctx.actor, 'duty:see', record.serviceId)
  if (!sees) return of.parked ? html`<section><h2>Safeguarding first</h2>${parkedNote}</section>` : undefined
  const href = `/app/records/${record.reference}/duties`
  return html`<section><h2>What is asked of us</h2>${of.parked && parkedNote}${record.triagedAt ? standing(of, href, ctx.now()) : noLook}${wayIn(of, href, mayAt(ctx.actor, 'duty:decide', record.serviceId))}</section>`
}

const parkedNote = note({
  tone: 'urgent',
  title: 'Safeguarding first',
  body: html`<p>Nobody is asked about what happened until the council or the police agree. Making people safe goes on.</p>`,
})

const noLook = html`<p class="soft">The first look says most of what this turns on.</p>`

function standing({ duties }: RecordDuties, href: string, now: Instant): SafeHtml {
  const mine = duties.filter(({ standing }) => isOpen(standing) && standing !== 'to-find-out')
  const done = duties.filter(({ standing }) => standing === 'sent' || standing === 'not-notified')
  const open = duties.filter(({ standing }) => standing === 'to-find-out').length
  const rows = [...mine, ...done].map(duty => html`<li>${row(duty, href, now)}</li>`)
  const questions =
    open > 0 &&
    html`<p>${open === 1 ? 'One duty turns' : `${open} duties turn`} on what is still to be found out.</p>`
  const nothing =
    rows.length === 0 && open === 0 && html`<p>Nothing. What we know asks for no notification.</p>`
  return html`${rows.length > 0 && html`<ul class="govuk-list">${rows}</ul>`}${questions}${nothing}`
}

function row(duty: Duty, href: string, now: Instant): SafeHtml {
  const due = isOpen(duty.standing) && duty.due && html` <span class="soft">${dueText(duty.due)}</span>`
  return html`${dutyStandingTag(duty, now)} <a href="${href}/${duty.rule.id}">${duty.rule.title}</a>${due}`
}

function wayIn({ duties }: RecordDuties, href: string, mayDecide: boolean): SafeHtml {
  const waits = mayDecide && duties.some(({ standing }) => isOpen(standing))
  if (waits) return actionLink({ href, text: 'Go through the duties', kind: 'secondary' })
  return html`<p><a href="${href}">All about the duties</a></p>`
}
