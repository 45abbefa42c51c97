import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { Instant } from '#platform/time'

export type TimeToThanks = {
  told: number
  thanked: number
  /** Half were thanked sooner, half later or not yet; infinite when half still wait, null when nobody told us. */
  usualHours: number | null
}

/**
 * How soon people who told us between two moments were thanked. Whoever was not counts as waiting: leaving them out would
 * flatter. Reports that are kept from somebody are not counted.
 */
export async function timeToThanks(
  ctx: Context,
  { from, until }: { from: Instant; until: Instant },
): Promise<TimeToThanks> {
  const { rows } = await sql<TimeToThanks>`
    select count(*)::int as told, count(r.thanked_at)::int as thanked,
      percentile_disc(0.5) within group (order by case when r.thanked_at is null then 'Infinity'
        else greatest(0, extract(epoch from r.thanked_at - r.told_at) / 3600) end::float8) as "usualHours"
    from reporting.report r
    where r.org_id = ${ctx.actor.orgId} and r.service_id = any (${[...ctx.actor.services]}::uuid[])
      and r.kept_from = '{}' and r.told_at >= ${from} and r.told_at < ${until}`.execute(ctx.db)
  return rows[0] ?? { told: 0, thanked: 0, usualHours: null }
}
