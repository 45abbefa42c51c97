import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'

/** The services of which the person sees any count. */
export async function servicesCounted(ctx: Context): Promise<Set<ServiceId>> {
  const rows = await ctx.db
    .selectFrom('insight.monthly_count')
    .select('service_id as serviceId')
    .distinct()
    .where('org_id', '=', ctx.actor.orgId)
    .where('records', '>', 0)
    .execute()
  return new Set(rows.map(row => row.serviceId))
}
