import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { Instant } from '#platform/time'
import type { Report } from '../report.ts'

export type Announced = Pick<
  Report,
  'id' | 'serviceId' | 'keptFrom' | 'aboutManager' | 'toldAt' | 'naming' | 'toldToDay'
>

const most = 500

/** Takes what waits to be said, and gives what is not older than `since` and waits for thanks; the rest is left unsaid. */
export async function takeAnnouncements(ctx: Context, since: Instant): Promise<Announced[]> {
  const { rows } = await sql<Announced>`
    with taken as (
      delete from reporting.announcement a
      where a.org_id = ${ctx.actor.orgId} and a.report_id in (
        select w.report_id from reporting.announcement w where w.org_id = ${ctx.actor.orgId} limit ${most})
      returning a.report_id
    )
    select r.id, r.service_id as "serviceId", r.kept_from as "keptFrom", r.about_manager as "aboutManager",
      r.told_at as "toldAt", r.naming, r.told_to_day as "toldToDay"
    from reporting.report r
    where r.org_id = ${ctx.actor.orgId} and r.id in (select report_id from taken)
      and r.told_at >= ${since} and r.thanked_at is null and r.withdrawn_at is null
    order by r.told_at, r.id`.execute(ctx.db)
  return rows
}
