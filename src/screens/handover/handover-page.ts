import type { OnCallEntry, Service } from '#capabilities/organisation'
import { occurredText } from '#capabilities/triage'
import type { Instant } from '#platform/time'
import {
  emptyState,
  filters,
  formatInstant,
  html,
  needList,
  needRow,
  pageHeading,
  type SafeHtml,
  select,
  signedInPage,
  statusTag,
  tag,
  type View,
} from '#web'
import type { HandedOver, Handover } from './handover-of.ts'

export const spans = [24, 72] as const

const kinds = { incident: 'Went wrong', 'near-miss': 'Near miss', 'not-sure': 'Not sure yet' }

export type HandoverPage = {
  handover: Handover
  services: readonly Pick<Service, 'id' | 'name'>[]
  now: Instant
  onCall: readonly OnCallEntry[]
  keepsOnCall: boolean
}

/** What the next shift must know, for the screen in the office and for paper. */
export function handoverPage(view: View, page: HandoverPage): SafeHtml {
  const { service, hours, unsafe, happened, different } = page.handover
  const title = `Handover, ${service.name}`
  const lead = `What the next shift must know of the last ${hours} hours. Made ${formatInstant(new Date(page.now))}.`
  const nothing = unsafe.length + happened.length + different.length === 0
  const body = html`${pageHeading({ title, lead })}${choose(page)}
${section('Not safe yet', unsafe.map(unsafeRow))}${section('What happened', happened.map(happenedRow))}
${section('What is different now', different.map(differentRow))}${nothing && nothingKnown()}
${onCallSection(page)}
<p class="soft">Without the names of colleagues. What is kept from anybody, or to named roles, is not on this page.</p>`
  return signedInPage(view, { title, body })
}

function choose({ handover, services }: HandoverPage): SafeHtml {
  const items = services.map(({ id, name }) => ({ value: id, text: name }))
  return filters({
    action: '/app/handover',
    label: 'Which handover',
    fields: [
      items.length > 1 && select({ name: 'service', label: 'Service', items, value: handover.service.id }),
      select({
        name: 'hours',
        label: 'The last',
        items: spans.map(hours => ({ value: String(hours), text: `${hours} hours` })),
        value: String(handover.hours),
      }),
    ],
  })
}

function section(title: string, rows: readonly SafeHtml[]): SafeHtml | undefined {
  return rows.length === 0 ? undefined : html`<section><h2>${title}</h2>${needList(rows)}</section>`
}

function unsafeRow(thing: HandedOver): SafeHtml {
  return row(thing, statusTag('unsafe-now'), 'Go and look, and say what was done')
}

function happenedRow(thing: HandedOver): SafeHtml {
  const shown = thing.kind === 'good-care' ? statusTag('good-care') : tag({ text: kinds[thing.kind] })
  return row(thing, shown, thing.madeSafe && `Made safe: ${thing.madeSafe}`)
}

function row({ title, href, placeName, on, part }: HandedOver, shown: SafeHtml, more: string): SafeHtml {
  const where = [placeName, occurredText(on, part)].filter(Boolean).join(' · ')
  return needRow({
    tag: shown,
    title,
    href,
    meta: more ? html`${where}<br>${more}` : where,
    headingLevel: 3,
  })
}

function differentRow({ title, href, note }: Handover['different'][number]): SafeHtml {
  return needRow({ tag: statusTag('done', 'In place'), title, href, meta: note, headingLevel: 3 })
}

function onCallSection({ onCall, handover, keepsOnCall }: HandoverPage): SafeHtml {
  const list = onCall.map(({ label, phone }) => html`<li>${label}, ${phone}</li>`)
  const change = html`<p class="not-printed"><a href="/app/on-call/${handover.service.id}">Change who is on call</a></p>`
  return html`<section><h2>On call</h2>${list.length > 0 ? html`<ol>${list}</ol>` : html`<p>Nobody is on the list.</p>`}${keepsOnCall && change}</section>`
}

function nothingKnown(): SafeHtml {
  return emptyState({
    title: 'Nothing was told in these hours',
    body: 'What people tell us, what was made safe and what is done differently stands here for the next shift. Ask the people who are going home, too.',
  })
}
