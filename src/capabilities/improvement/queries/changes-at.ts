import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import type { Change } from '../change.ts'
import { changesWhere } from './changes-where.ts'

export type ChangeFilter = {
  serviceId?: ServiceId | undefined
  /** `open`: agreed or done and not looked at yet. `all` when left out. */
  which?: 'open' | 'all'
  /** At most so many, 200 unless told. */
  limit?: number
}

/** Changes at one service, or wherever the actor may see; those that are open by date, all of them newest first. */
export function changesAt(ctx: Context, filter: ChangeFilter): Promise<Change[]> {
  const { serviceId, which = 'all', limit = 200 } = filter
  const at = serviceId ? sql`i.service_id = ${serviceId}` : sql`true`
  const open = which === 'open'
  return changesWhere(ctx, open ? sql`${at} and c.state in ('agreed', 'done')` : at, {
    order: open ? sql`c.due_on, c.id` : sql`c.agreed_at desc, c.id desc`,
    limit,
  })
}
