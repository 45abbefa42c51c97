import type { Context } from '#platform/context'

/** Words that are part of a colleague's name, as the search index knows words. */
export async function nameLexemes(ctx: Context): Promise<Set<string>> {
  const rows = await ctx.db
    .selectFrom('organisation.name_lexeme')
    .select('lexeme')
    .where('org_id', '=', ctx.actor.orgId)
    .execute()
  return new Set(rows.map(row => row.lexeme))
}
