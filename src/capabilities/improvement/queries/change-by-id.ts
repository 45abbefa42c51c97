import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { Change, ChangeId } from '../change.ts'
import { changesWhere } from './changes-where.ts'

/** One change, or undefined when the actor may not see one with that id. */
export async function changeById(ctx: Context, id: ChangeId): Promise<Change | undefined> {
  return (await changesWhere(ctx, sql`c.id = ${id}`))[0]
}
