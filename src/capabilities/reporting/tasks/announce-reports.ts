import { callAttention } from '#capabilities/attention'
import type { Context } from '#platform/context'
import { addHours } from '#platform/time'
import { lookingAfter } from '../queries/looking-after.ts'
import { takeAnnouncements } from '../store/announcements.ts'

const tooOldHours = 7 * 24

/**
 * Lets those who look after a service know what was told there. Whoever kept their name back gave an hour or a day: no mail
 * goes before it is over, or its minute would say who stood there.
 */
export async function announceReports(ctx: Context): Promise<void> {
  for (const report of await takeAnnouncements(ctx, addHours(ctx.now(), -tooOldHours))) {
    const { id, toldAt, naming, toldToDay } = report
    const known = naming === 'named' ? 0 : toldToDay ? 24 : 1
    const to = await lookingAfter(ctx, report)
    const call = { to, kind: 'new-report', thingId: id, at: toldAt } as const
    await callAttention(ctx, { ...call, notBefore: addHours(toldAt, known) })
  }
}
