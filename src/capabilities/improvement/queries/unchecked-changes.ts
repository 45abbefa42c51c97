import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PlainDate } from '#platform/time'
import type { Change } from '../change.ts'
import { changesWhere } from './changes-where.ts'

/** Changes that are done, that nobody has looked at yet, and whose day to be looked at has come; the oldest first. */
export function uncheckedChanges(ctx: Context, today: PlainDate): Promise<Change[]> {
  return changesWhere(ctx, sql`c.state = 'done' and c.recheck_on <= ${today}`, {
    order: sql`c.recheck_on, c.id`,
  })
}
