import type { Context } from '#platform/context'
import type { FeedbackPromise } from '../contract.ts'
import { defaultHours, type PromisedHours } from '../model/feedback-promises.ts'

/** How many hours the organisation gives itself for each promise to whoever tells us. */
export async function promisedHours(ctx: Context): Promise<PromisedHours> {
  const rows = await ctx.db
    .selectFrom('organisation.target')
    .select(['promise', 'hours'])
    .where('org_id', '=', ctx.actor.orgId)
    .execute()
  const chosen = rows.map(row => [row.promise as FeedbackPromise, row.hours])
  return { ...defaultHours, ...Object.fromEntries(chosen) }
}
