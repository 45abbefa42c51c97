import { sql } from 'kysely'
import type { Role } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'

/** Whether somebody at a service would read and answer a report that is kept from these roles. */
export async function anybodyReceives(
  ctx: Context,
  serviceId: ServiceId,
  keptFrom: readonly Role[],
): Promise<boolean> {
  const { rows } = await sql<{ receivers: Role[] }>`
    select reporting.receivers(${ctx.actor.orgId}, ${serviceId}, ${ctx.now()}, ${[...keptFrom]}) as receivers`.execute(
    ctx.db,
  )
  return (rows[0]?.receivers ?? []).length > 0
}
