import { sql } from 'kysely'
import type { PromisedHours } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import { addHours, type Instant } from '#platform/time'
import { type Heard, type Owed, overdueFor } from '../model/feedback-clock.ts'
import type { Report } from '../report.ts'

/** A report whose reporter has waited longer than we promised, and for what. */
export type OverduePromise = Pick<Report, 'id' | 'reference' | 'serviceId' | 'story' | 'toldAt'> & {
  serviceName: string
  owed: Owed
}

type Row = Omit<OverduePromise, 'owed'> & Heard

/**
 * Promises to whoever told us that are late, longest wait first; those of reports that are the actor's to answer. A
 * colleague's own report is not among them, though they may read it.
 */
export async function overduePromises(
  ctx: Context,
  hours: PromisedHours,
  limit: number,
): Promise<OverduePromise[]> {
  const now = ctx.now()
  return (await late(ctx, hours, limit)).flatMap(row => {
    const owed = overdueFor(row, hours, now)
    return owed ? [{ ...row, owed }] : []
  })
}

// The same rule as overdueFor, as far as an index can tell.
async function late(ctx: Context, hours: PromisedHours, limit: number): Promise<Row[]> {
  const { orgId, services, sensitiveServices } = ctx.actor
  const since = (promise: keyof PromisedHours): Instant => addHours(ctx.now(), -hours[promise])
  const { rows } = await sql<Row>`
    select r.id, r.reference, r.service_id as "serviceId", r.story, r.told_at as "toldAt", r.told_to_day as "toldToDay",
      r.thanked_at as "thankedAt", r.first_news_at as "firstNewsAt", r.reason_at as "reasonAt", r.outcome_at as "outcomeAt",
      s.name as "serviceName"
    from reporting.report r
    join organisation.service s on s.org_id = r.org_id and s.id = r.service_id
    cross join lateral (select case when r.told_to_day then r.told_at + interval '1 day' else r.told_at end as from_then) clock
    where r.org_id = ${orgId} and r.outcome_at is null and r.withdrawn_at is null
      and r.service_id = any (
        case when r.about_manager then ${[...sensitiveServices]}::uuid[] else ${[...services]}::uuid[] end)
      and not platform.is_kept_from_me(r.kept_from, r.service_id)
      and ((r.thanked_at is null and from_then < ${since('thanks')})
        or (r.first_news_at is null and from_then < ${since('first-news')})
        or greatest(from_then, r.reason_at) < ${since('outcome')})
    order by r.told_at, r.id limit ${limit}`.execute(ctx.db)
  return rows
}
