import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { Change, ChangeId } from '../change.ts'
import { changesWhere } from './changes-where.ts'

/** One change, or undefined when the actor may not see one with that id. */
export async function changeById(ctx: Context, id: ChangeId): Promise<Change | undefined> {
  return (await changesWhere(ctx, sql`c.id = ${id}`))[0]
}

/** The changes with these ids that the actor may see; the others are left out. */
export async function changesByIds(ctx: Context, ids: readonly ChangeId[]): Promise<Change[]> {
  return ids.length === 0 ? [] : changesWhere(ctx, sql`c.id = any (${[...ids]}::uuid[])`)
}
