import { mayAt } from '#capabilities/identity'
import { type FeedbackPromise, promisedHours } from '#capabilities/organisation'
import { type OverduePromise, overduePromises } from '#capabilities/reporting'
import { titleFromStory } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { dayOf, daysBetween, hoursBetween, type Instant } from '#platform/time'
import { actionLink, formatDay, needRow, type SafeHtml, statusTag } from '#web'
import { moreRow } from './more-row.ts'
import type { NeedSource } from './need-source.ts'

const shown = 3
const most = 100

/** What we promised whoever told us and are late with: it leads the day, after whoever is unsafe. */
export const promiseNeeds: NeedSource = {
  access: 'report:answer',
  async needs(ctx) {
    const late = await latePromises(ctx, most)
    const rows = late
      .slice(0, shown)
      .map(each => ({ row: promiseRow(each, ctx.now()), about: each.reference }))
    const rest = late.slice(shown)
    const more = moreRow({
      one: 'person waits longer than we promised',
      many: 'wait longer than we promised',
      href: '/app/owed',
      action: 'See who waits',
      tag: statusTag('overdue'),
      titles: rest.map(({ story }) => titleFromStory(story)),
      atLeast: late.length === most,
    })
    return [...rows, ...(more ? [{ row: more }] : [])].map(need => ({ urgency: 'overdue' as const, ...need }))
  },
}

/** The late promises that are this person's to keep, longest wait first. */
export async function latePromises(ctx: Context, limit: number): Promise<OverduePromise[]> {
  const late = await overduePromises(ctx, await promisedHours(ctx), limit)
  return late.filter(each => mayAt(ctx.actor, 'report:answer', each.serviceId))
}

const words: Readonly<Record<FeedbackPromise, { waits: string; due: string; action: string }>> = {
  thanks: { waits: 'for thanks', due: 'Thanks', action: 'Say thank you' },
  'first-news': { waits: 'for news', due: 'First news', action: 'Write to them' },
  outcome: {
    waits: 'to hear what came of it',
    due: 'An answer, or why it takes longer,',
    action: 'Tell them, or say why',
  },
}

/** One late promise, with its one next step. */
export function promiseRow(
  { reference, story, serviceName, toldAt, owed }: OverduePromise,
  now: Instant,
): SafeHtml {
  const { waits, due, action } = words[owed.promise]
  const href = `/app/reports/${reference}`
  return needRow({
    tag: statusTag('overdue'),
    title: `Whoever told us has waited ${waited(toldAt, now)} ${waits}`,
    href,
    meta: `${titleFromStory(story)} · ${serviceName} · ${due} due ${formatDay(dayOf(owed.dueAt))}`,
    action: actionLink({ href, text: action }),
  })
}

function waited(since: Instant, now: Instant): string {
  const hours = hoursBetween(since, now)
  return hours < 48 ? `${hours} hours` : `${daysBetween(dayOf(since), dayOf(now))} days`
}
