import { type OwedNews, reportersOwedNews } from '#capabilities/triage'
import { addHours, type Instant } from '#platform/time'
import { actionLink, needRow, type SafeHtml, statusTag } from '#web'
import type { NeedSource } from './need-source.ts'
import { daysOwed, newsEveryDays } from './news-owed.ts'

const shown = 3

/** People who told us and have heard nothing for a week. */
export const newsNeeds: NeedSource = {
  access: 'report:answer',
  async needs(ctx) {
    const since = addHours(ctx.now(), -24 * newsEveryDays)
    const owed = await reportersOwedNews(ctx, { since, limit: shown })
    return owed.map(each => ({
      urgency: 'soon',
      row: newsRow(each, ctx.now()),
      about: each.reportReference,
    }))
  },
}

function newsRow({ reportReference, title, lastWordAt }: OwedNews, now: Instant): SafeHtml {
  const href = `/app/reports/${reportReference}`
  return needRow({
    tag: statusTag('owed-news'),
    title: `Whoever told us has waited ${daysOwed(lastWordAt, now)} days for news`,
    href,
    meta: title,
    action: actionLink({ href, text: 'Write to them', kind: 'secondary' }),
  })
}
