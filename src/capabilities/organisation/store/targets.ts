import type { Context } from '#platform/context'
import type { FeedbackPromise } from '../contract.ts'
import type { PromisedHours } from '../model/feedback-promises.ts'

/** Keeps how long each promise may take. */
export async function savePromisedHours(ctx: Context, hours: PromisedHours): Promise<void> {
  const rows = Object.entries(hours) as [FeedbackPromise, number][]
  await ctx.db
    .insertInto('organisation.target')
    .values(rows.map(([promise, each]) => ({ org_id: ctx.actor.orgId, promise, hours: each })))
    .onConflict(conflict =>
      conflict.columns(['org_id', 'promise']).doUpdateSet(eb => ({ hours: eb.ref('excluded.hours') })),
    )
    .execute()
}
