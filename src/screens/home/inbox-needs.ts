import { type InboxItem, inboxFor, inboxRow, titleFromStory } from '#capabilities/triage'
import { actionLink, needRow, type SafeHtml, statusTag } from '#web'
import type { NeedSource } from './need-source.ts'
import { latePromises } from './promise-needs.ts'

const most = 50

/** What waits in the inbox: everybody unsafe by themselves, those to thank together, then what is to be decided. */
export const inboxNeeds: NeedSource = {
  access: 'report:read',
  async needs(ctx) {
    const late = new Set((await latePromises(ctx, most)).map(each => each.reference))
    const items = (await inboxFor(ctx, most)).filter(
      item => item.step !== 'thank' || !late.has(referenceOf(item)),
    )
    const step = (wanted: InboxItem['step']) => items.filter(item => item.step === wanted)
    const unsafe = step('make-safe').map(item => ({ row: inboxRow(item), about: referenceOf(item) }))
    const next = [
      ...together(step('decide'), 'wait for a record', 'Decide what happens'),
      ...together(step('first-look'), 'wait for a first look', 'Have a first look'),
    ]
    return [
      ...unsafe.map(need => ({ urgency: 'unsafe' as const, ...need })),
      ...thanks(step('thank')).map(row => ({ urgency: 'now' as const, row })),
      ...next.map(row => ({ urgency: 'next' as const, row })),
    ]
  },
}

function referenceOf(item: InboxItem): string {
  return 'report' in item ? item.report.reference : item.record.reference
}

function thanks(items: InboxItem[]): SafeHtml[] {
  if (items.length < 2) return items.map(inboxRow)
  return [
    needRow({
      tag: statusTag('say-thank-you'),
      title: `${countOf(items)} people spoke up`,
      href: '/app/inbox',
      meta: firstTitles(items),
      action: actionLink({ href: '/app/inbox', text: 'Thank them' }),
    }),
  ]
}

function together(items: InboxItem[], what: string, action: string): SafeHtml[] {
  if (items.length < 2) return items.map(inboxRow)
  return [
    needRow({
      tag: statusTag('waiting'),
      title: `${countOf(items)} ${what}`,
      href: '/app/inbox',
      meta: firstTitles(items),
      action: actionLink({ href: '/app/inbox', text: action, kind: 'secondary' }),
    }),
  ]
}

const numbers = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

function countOf(items: InboxItem[]): string {
  return items.length < most ? (numbers[items.length] ?? String(items.length)) : `${most} or more`
}

function firstTitles(items: InboxItem[]): string {
  const titles = items
    .slice(0, 2)
    .map(item => ('report' in item ? titleFromStory(item.report.story) : item.record.title))
  return items.length > 2 ? `${titles.join(' · ')} · and ${items.length - 2} more` : titles.join(' · ')
}
