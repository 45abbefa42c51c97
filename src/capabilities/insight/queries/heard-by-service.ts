import { sql } from 'kysely'
import { mayAt } from '#capabilities/identity'
import type { PromisedHours } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import { addHours, type Instant } from '#platform/time'
import type { HeardAtService } from '../model/heard.ts'

/** How far back the page looks. */
export const heardDays = 90

/**
 * How soon whoever told us was thanked, and how many were told what came of it in time, by service: t_ack and feedback of
 * domain/measures.md. Whoever was not thanked yet counts as waiting for ever, so that leaving them out cannot flatter.
 * Kept from nobody only, and only of services whose counts the actor sees.
 */
export async function heardByService(ctx: Context, hours: PromisedHours): Promise<HeardAtService[]> {
  const { orgId, services } = ctx.actor
  const now = ctx.now()
  const since = addHours(now, -24 * heardDays)
  const { rows } = await sql<HeardAtService>`
    select s.id as "serviceId", s.name as "serviceName",
      count(*) filter (where r.told_at >= ${since})::int as told,
      count(r.thanked_at) filter (where r.told_at >= ${since})::int as thanked,
      count(*) filter (where r.told_at >= ${since}
        and r.thanked_at <= ${promised('told_by', hours.thanks)})::int as "thankedInTime",
      percentile_disc(0.5) within group (order by waited) filter (where r.told_at >= ${since}) as "usualHours",
      percentile_disc(0.9) within group (order by waited) filter (where r.told_at >= ${since}) as "mostHours",
      count(*) filter (where ${due(now, since, hours)} and r.withdrawn_at is null)::int as due,
      count(*) filter (where ${due(now, since, hours)} and r.withdrawn_at is null
        and r.outcome_at <= ${promised('told_by', hours.outcome)})::int as "toldInTime"
    from organisation.service s
    join reporting.report r on r.org_id = s.org_id and r.service_id = s.id and r.kept_from = '{}'
    cross join lateral (
      select case when r.told_to_day then r.told_at + interval '1 day' else r.told_at end as told_by
    ) clock
    cross join lateral (
      select case when r.thanked_at is null then 'Infinity'
        else greatest(0, extract(epoch from r.thanked_at - told_by) / 3600) end::float8 as waited
    ) wait
    where s.org_id = ${orgId} and s.id = any (${[...services]}::uuid[])
      and r.told_at >= ${addHours(since, -hours.outcome)} and r.told_at < ${now}
    group by s.id, s.name order by s.name`.execute(ctx.db)
  return rows.filter(row => mayAt(ctx.actor, 'counts:see', row.serviceId as ServiceId))
}

function promised(from: 'told_by', hours: number) {
  return sql`${sql.ref(from)} + ${hours} * interval '1 hour'`
}

/** Whoever's answer fell due in the days looked at: not those who may still hear in time. */
function due(now: Instant, since: Instant, { outcome }: PromisedHours) {
  return sql`told_by + ${outcome} * interval '1 hour' >= ${since} and told_by + ${outcome} * interval '1 hour' < ${now}`
}
