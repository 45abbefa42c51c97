import {
  actionLink,
  emptyState,
  html,
  needList,
  needRow,
  pageHeading,
  type SafeHtml,
  signedInPage,
  statusTag,
  type View,
} from '#web'
import type { Step } from '../model/inbox.ts'
import { titleFromStory } from '../model/title-from-story.ts'
import type { InboxItem } from '../queries/inbox-for.ts'
import { keptFromText, kindNames, occurredText, toldText } from './words-for.ts'

export type InboxPage = { items: readonly InboxItem[]; more: boolean }

const steps: Readonly<Record<Step, { action: string; urgent: boolean; tag: () => SafeHtml }>> = {
  'make-safe': { action: 'Make safe', urgent: true, tag: () => statusTag('unsafe-now') },
  thank: { action: 'Say thank you', urgent: true, tag: () => statusTag('say-thank-you') },
  decide: { action: 'Decide what happens', urgent: false, tag: () => statusTag('waiting', 'Thanked') },
  'first-look': { action: 'Have a first look', urgent: false, tag: () => statusTag('waiting', 'Opened') },
}

/** What people told us and nobody has finished with, most urgent first, each with its one next step. */
export function inboxPage(view: View, { items, more }: InboxPage): SafeHtml {
  const title = 'Inbox'
  const lead = 'Make it safe, say thank you, then decide what happens next. Oldest first.'
  const after = more && html`<p class="soft">There are more. They come up as these are done.</p>`
  const list = items.length > 0 ? html`${needList(items.map(inboxRow))}${after}` : nothingWaits()
  return signedInPage(view, { title, body: [pageHeading({ title, lead }), list] })
}

/** One thing in the inbox, as it also stands on the home page. */
export function inboxRow(item: InboxItem): SafeHtml {
  const { action, urgent, tag } = steps[item.step]
  const { href, title, meta } = 'report' in item ? reportWords(item) : recordWords(item)
  return needRow({
    tag: tag(),
    title,
    href,
    meta,
    action: actionLink({ href, text: action, ...(urgent ? {} : { kind: 'secondary' }) }),
  })
}

type RowWords = { href: string; title: string; meta: string }

function reportWords({ report }: Extract<InboxItem, { report: unknown }>): RowWords {
  const kept = keptFromText(report.keptFrom)
  const apart = kept ? ` · ${kept.toLowerCase()}` : ''
  return {
    href: `/app/reports/${report.reference}`,
    title: titleFromStory(report.story),
    meta: `${kindNames[report.kind]} · ${report.serviceName}, ${report.placeName} · told us ${toldText(report)}${apart}`,
  }
}

function recordWords({ step, record }: Extract<InboxItem, { record: unknown }>): RowWords {
  const place = record.placeName ? `${record.serviceName}, ${record.placeName}` : record.serviceName
  return {
    href: `/app/records/${record.reference}${step === 'first-look' ? '/triage' : ''}`,
    title: record.title,
    meta: `${record.reference} · ${place} · ${occurredText(record.occurredOn, record.occurredPart)}`,
  }
}

function nothingWaits(): SafeHtml {
  return emptyState({
    title: 'Nothing waits for you here',
    body: 'What people tell us arrives here first. A quiet inbox can also mean that people do not know the way: check that the posters hang where they work.',
    action: actionLink({ href: '/app/records', text: 'Look at the records', kind: 'secondary' }),
  })
}
