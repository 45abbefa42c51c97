import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PlainDate } from '#platform/time'
import type { Change } from '../change.ts'
import { changesWhere } from './changes-where.ts'

/** Changes that were due before today and are not done, the longest overdue first. */
export function overdueChanges(ctx: Context, today: PlainDate): Promise<Change[]> {
  return changesWhere(ctx, sql`c.state = 'agreed' and c.due_on < ${today}`, { order: sql`c.due_on, c.id` })
}
