import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'

/** The password hash of somebody who works here; undefined for whoever left or never chose one. */
export async function passwordHashOf(ctx: Context, personId: PersonId): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom('identity.sign_in as s')
    .innerJoin('organisation.person as p', join =>
      join.onRef('p.org_id', '=', 's.org_id').onRef('p.id', '=', 's.person_id'),
    )
    .select('s.password_hash')
    .where('s.org_id', '=', ctx.actor.orgId)
    .where('s.person_id', '=', personId)
    .where('p.left_on', 'is', null)
    .executeTakeFirst()
  return row?.password_hash
}

export async function savePasswordHash(ctx: Context, personId: PersonId, hash: string): Promise<void> {
  const changed = { password_hash: hash, changed_at: ctx.now() }
  await ctx.db
    .insertInto('identity.sign_in')
    .values({ org_id: ctx.actor.orgId, person_id: personId, ...changed })
    .onConflict(conflict => conflict.columns(['org_id', 'person_id']).doUpdateSet(changed))
    .execute()
}

export async function deletePassword(ctx: Context, personId: PersonId): Promise<void> {
  await ctx.db
    .deleteFrom('identity.sign_in')
    .where('org_id', '=', ctx.actor.orgId)
    .where('person_id', '=', personId)
    .execute()
}
