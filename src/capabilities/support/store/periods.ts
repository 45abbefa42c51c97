import type { Updateable } from 'kysely'
import type { Context } from '#platform/context'
import type { Schema } from '#platform/database/schema'
import { newId, type PersonId, type ServiceId } from '#platform/ids'
import { type CheckInStep, checkInsFrom } from '../model/check-in-steps.ts'
import type { Help } from '../model/helps.ts'
import type { OfferId, PeriodId } from '../period.ts'
import { inside } from './inside.ts'

export type NewPeriod = {
  personId: PersonId
  serviceId: ServiceId
  supporterId: PersonId
  helps: readonly Help[]
  offerId: OfferId | null
}

/** Begins support for the actor with its check-ins; whoever begins it was told the exception. */
export async function insertPeriod(ctx: Context, period: NewPeriod): Promise<PeriodId> {
  const org_id = ctx.actor.orgId
  const id = newId<'period'>()
  const { personId: person_id, serviceId: service_id, supporterId: supporter_id, offerId: offer_id } = period
  const began = { began_at: ctx.now(), handed_back_at: null, ended_at: null }
  const not = { done_at: null, done_by: null, reminded_at: null }
  const checkIns = checkInsFrom(ctx.now()).map(({ step, dueAt }) => ({ step, due_at: dueAt, ...not }))
  await inside(ctx, async db => {
    await db
      .insertInto('support.period')
      .values({
        org_id,
        id,
        person_id,
        service_id,
        supporter_id,
        offer_id,
        helps: [...period.helps],
        ...began,
      })
      .execute()
    await db
      .insertInto('support.check_in')
      .values(checkIns.map(each => ({ org_id, period_id: id, ...each })))
      .execute()
  })
  await insertTold(ctx, id, person_id)
  return id
}

/** Keeps that somebody read the exception; reading it again changes nothing. */
export async function insertTold(ctx: Context, periodId: PeriodId, personId: PersonId): Promise<void> {
  await inside(ctx, db =>
    db
      .insertInto('support.told_exception')
      .values({ org_id: ctx.actor.orgId, period_id: periodId, person_id: personId, at: ctx.now() })
      .onConflict(conflict => conflict.doNothing())
      .execute(),
  )
}

type PeriodChange = Pick<
  Updateable<Schema['support.period']>,
  'supporter_id' | 'helps' | 'handed_back_at' | 'ended_at'
>

/** Changes the actor's own support while it lasts; false when there is none of that id. */
export async function updatePeriod(ctx: Context, id: PeriodId, change: PeriodChange): Promise<boolean> {
  const { numUpdatedRows } = await inside(ctx, db =>
    db
      .updateTable('support.period')
      .set(change)
      .where('org_id', '=', ctx.actor.orgId)
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirst(),
  )
  return numUpdatedRows > 0n
}

/** Notes that a check-in took place; false when it had already. */
export async function saveCheckIn(
  ctx: Context,
  by: PersonId,
  which: { periodId: PeriodId; step: CheckInStep },
): Promise<boolean> {
  const { numUpdatedRows } = await inside(ctx, db =>
    db
      .updateTable('support.check_in')
      .set({ done_at: ctx.now(), done_by: by })
      .where('org_id', '=', ctx.actor.orgId)
      .where('period_id', '=', which.periodId)
      .where('step', '=', which.step)
      .where('done_at', 'is', null)
      .executeTakeFirst(),
  )
  return numUpdatedRows > 0n
}
