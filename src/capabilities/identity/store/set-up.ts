import { sql } from 'kysely'
import type { Context } from '#platform/context'

/** One set-up at a time, also when two people open the page together; whether there is still nothing set up. */
export async function lockSetUp(ctx: Context): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(762140313)`.execute(ctx.db)
  const { rows } = await sql`select from platform.organisation_ids() limit 1`.execute(ctx.db)
  return rows.length === 0
}
