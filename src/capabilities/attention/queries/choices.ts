import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { type Choice, usualChoice } from '../model/choice.ts'

/** How the actor wishes to hear. */
export async function ownChoice(ctx: Context): Promise<Choice> {
  const { personId } = ctx.actor
  if (personId === undefined) return usualChoice
  return (await choicesOf(ctx, [personId])).get(personId) ?? usualChoice
}

/** What these people chose; whoever chose nothing is left out. */
export async function choicesOf(ctx: Context, ids: readonly PersonId[]): Promise<Map<PersonId, Choice>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('attention.choice')
    .select(['person_id as personId', 'how', 'quiet_from as quietFrom', 'quiet_until as quietUntil'])
    .select('digest_at as digestAt')
    .where('org_id', '=', ctx.actor.orgId)
    .where('person_id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ personId, ...choice }) => [personId as PersonId, choice as Choice]))
}
