import { createHash } from 'node:crypto'
import type { Context } from '#platform/context'

/** The directory keeps this digest of an organisation's own address. */
export function slugDigest(slug: string): Buffer {
  return createHash('sha256').update(slug).digest()
}

export async function insertOrganisation(ctx: Context, row: { name: string; slug: string }): Promise<void> {
  await ctx.db
    .insertInto('organisation.organisation')
    .values({ org_id: ctx.actor.orgId, created_at: ctx.now(), ...row })
    .execute()
}

/**
 * One at a time adds, changes and lets go of people of an organisation, and of their roles: nobody gets an address twice,
 * no name is forgotten that a colleague has, and two administrators cannot shut each other out.
 */
export async function lockPeople(ctx: Context): Promise<void> {
  await ctx.db
    .selectFrom('organisation.organisation')
    .select('org_id')
    .where('org_id', '=', ctx.actor.orgId)
    .forNoKeyUpdate()
    .execute()
}
