import type { Context } from '#platform/context'

/** The organisation of the transaction: its name and the short name in its own address. */
export async function organisationNamed(ctx: Context): Promise<{ name: string; slug: string }> {
  return ctx.db
    .selectFrom('organisation.organisation')
    .select(['name', 'slug'])
    .where('org_id', '=', ctx.actor.orgId)
    .executeTakeFirstOrThrow()
}
