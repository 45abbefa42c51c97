import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import type { Instant } from '#platform/time'
import { inside } from '../store/inside.ts'

export type OfferedAndAccepted = { offered: number | null; accepted: number | null }

/**
 * To how many people of a service support was offered in a span of time and how many took it. Null below five, and where everybody
 * took it: the database itself gives no more than that.
 */
export async function offeredAndAccepted(
  ctx: Context,
  serviceId: ServiceId,
  span: { since: Instant; until: Instant },
): Promise<OfferedAndAccepted> {
  const { rows } = await inside(ctx, db =>
    sql<OfferedAndAccepted>`
      select offered, accepted from support.offered_and_accepted(${serviceId}, ${span.since}, ${span.until})`.execute(
      db,
    ),
  )
  return rows[0] ?? { offered: null, accepted: null }
}
