import { mayAt } from '#capabilities/identity'
import { type Change, changesOf, type Standing, standingOf, strengthNames } from '#capabilities/improvement'
import { dayOf, type PlainDate } from '#platform/time'
import { actionLink, formatDay, html, type SafeHtml, type SummaryRow, statusTag, summaryList } from '#web'
import type { RecordSection } from './record-section.ts'

/** The changes agreed for this record and whether they worked. */
export const changesSection: RecordSection = async (ctx, record) => {
  const changes = await changesOf(ctx, record.id)
  const mayAgree = mayAt(ctx.actor, 'change:agree', record.serviceId) && !record.historical
  const href = `/app/records/${record.reference}/changes`
  if (changes.length === 0) {
    if (record.state !== 'changing' || !mayAgree) return undefined
    return html`<section><h2>What we change</h2>${actionLink({ href, text: 'Agree a change' })}</section>`
  }
  const today = dayOf(ctx.now())
  const rows = changes.map(change => changeRow(change, today))
  return html`<section><h2>What we change</h2>${summaryList({ rows })}${wayOn(href, record.state === 'changing' && mayAgree)}</section>`
}

function wayOn(href: string, mayGoOn: boolean): SafeHtml {
  if (mayGoOn) return actionLink({ href, text: 'Go on with the changes' })
  return html`<p><a href="${href}">All about these changes</a></p>`
}

function changeRow(change: Change, today: PlainDate): SummaryRow {
  return {
    key: html`<a href="/app/changes/${change.id}">${change.title}</a>`,
    value: html`${standingTag(standingOf(change, today))} <span class="soft">${strengthNames[change.strength]} · ${change.ownerName} · ${change.doneOn ? `done ${formatDay(change.doneOn, 'short')}` : `by ${formatDay(change.dueOn, 'short')}`}</span>`,
  }
}

const tags: Readonly<Record<Standing, () => SafeHtml>> = {
  overdue: () => statusTag('overdue'),
  'to-check': () => statusTag('did-it-work'),
  'did-not-work': () => statusTag('waiting', 'Did not work'),
  'under-way': () => statusTag('waiting', 'Under way'),
  done: () => statusTag('waiting', 'Done, not checked'),
  'not-clear-yet': () => statusTag('waiting', 'Not clear yet'),
  'partly-worked': () => statusTag('done', 'Partly worked'),
  worked: () => statusTag('done', 'Worked'),
  withdrawn: () => statusTag('waiting', 'Withdrawn'),
}

function standingTag(standing: Standing): SafeHtml {
  return tags[standing]()
}
