import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { Instant } from '#platform/time'

export type TimeToThanks = {
  told: number
  thanked: number
  /** Half were thanked sooner, half later; null when nobody was thanked. */
  usualHours: number | null
}

/** How soon people who told us between two moments were thanked. Reports kept from managers are not counted. */
export async function timeToThanks(
  ctx: Context,
  { from, until }: { from: Instant; until: Instant },
): Promise<TimeToThanks> {
  const { rows } = await sql<TimeToThanks>`
    select count(*)::int as told, count(r.thanked_at)::int as thanked,
      percentile_cont(0.5) within group (order by greatest(0, extract(epoch from r.thanked_at - r.told_at) / 3600))
        filter (where r.thanked_at is not null) as "usualHours"
    from reporting.report r
    where r.org_id = ${ctx.actor.orgId} and r.service_id = any (${[...ctx.actor.services]}::uuid[])
      and not r.about_manager and r.told_at >= ${from} and r.told_at < ${until}`.execute(ctx.db)
  return rows[0] ?? { told: 0, thanked: 0, usualHours: null }
}
