import { noticeKinds, noticesForMe } from '#capabilities/attention'
import { noticeRow } from '../for-you/for-you-page.ts'
import { whereThingsAre } from '../for-you/where-things-are.ts'
import type { NeedSource } from './need-source.ts'

const shown = 3

/** What waits for the person and stands on Today in no other way: news for them, and work that was given to them. */
export const noticeNeeds: NeedSource = {
  access: 'notices:choose',
  async needs(ctx, csrf) {
    const waiting = (await noticesForMe(ctx, whereThingsAre)).filter(({ kind }) => noticeKinds[kind].onToday)
    return waiting.slice(0, shown).map(notice => ({ urgency: 'soon', row: noticeRow(notice, csrf) }))
  },
}
