import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PersonId, ServiceId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { CheckInStep } from '../model/check-in-steps.ts'
import type { PeriodId } from '../period.ts'
import { inside } from '../store/inside.ts'

export type ToCheckInWith = {
  id: PeriodId
  personId: PersonId
  serviceId: ServiceId
  beganAt: Instant
  /** The first check-in that has not taken place; null when all have. */
  step: CheckInStep | null
  dueAt: Instant | null
}

/** Whom the actor supports now: whoever's check-in comes first, first. */
export async function peopleToCheckInWith(ctx: Context): Promise<ToCheckInWith[]> {
  const { orgId, personId = null } = ctx.actor
  const { rows } = await inside(ctx, db =>
    sql<ToCheckInWith>`
      select p.id, p.person_id as "personId", p.service_id as "serviceId", p.began_at as "beganAt",
        c.step, c.due_at as "dueAt"
      from support.period p
      left join lateral (
        select c.step, c.due_at from support.check_in c
        where c.org_id = p.org_id and c.period_id = p.id and c.done_at is null
        order by c.due_at limit 1) c on true
      where p.org_id = ${orgId} and p.supporter_id = ${personId} and p.ended_at is null
      order by c.due_at nulls last, p.began_at, p.id limit 200`.execute(db),
  )
  return rows
}
