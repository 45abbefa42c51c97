import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { Change } from '../change.ts'
import { changesWhere } from './changes-where.ts'

/** What has been different at a service since a moment: changes that were put in place, of records kept from nobody and to nobody. */
export function changesDoneSince(
  ctx: Context,
  { serviceId, since }: { serviceId: ServiceId; since: Instant },
): Promise<Change[]> {
  return changesWhere(
    ctx,
    sql`c.done_at >= ${since} and i.service_id = ${serviceId} and not i.sensitive and i.kept_from = '{}'
      and i.restricted_to is null`,
    { order: sql`c.done_at desc, c.id` },
  )
}
