import type { Context } from '#platform/context'
import type { Choice } from '../model/choice.ts'

/** Keeps how the actor wishes to hear. */
export async function saveOwnChoice(ctx: Context, choice: Choice): Promise<void> {
  const { orgId, personId } = ctx.actor
  if (personId === undefined) throw new Error('a choice is a person’s')
  const row = {
    how: choice.how,
    quiet_from: choice.quietFrom,
    quiet_until: choice.quietUntil,
    digest_at: choice.digestAt,
  }
  await ctx.db
    .insertInto('attention.choice')
    .values({ org_id: orgId, person_id: personId, ...row })
    .onConflict(conflict => conflict.columns(['org_id', 'person_id']).doUpdateSet(row))
    .execute()
}
