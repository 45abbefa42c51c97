import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { walledRoles } from './migrate.ts'
import type { Db } from './open-database.ts'

/**
 * Runs statements in the open transaction as the role of a walled schema, which can reach nothing else, and steps back. Where a
 * statement fails the transaction is lost and the role with it.
 */
export async function behindWall<T>(
  ctx: Context,
  role: (typeof walledRoles)[number],
  work: (db: Db) => Promise<T>,
): Promise<T> {
  await sql`set local role ${sql.id(role)}`.execute(ctx.db)
  const given = await work(ctx.db)
  await sql`set local role none`.execute(ctx.db)
  return given
}
