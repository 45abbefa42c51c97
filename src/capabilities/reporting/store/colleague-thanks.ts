import type { Context } from '#platform/context'
import type { Id, PersonId } from '#platform/ids'
import type { ReportId } from '../report.ts'

export type ThanksId = Id<'colleague-thanks'>

export type NewColleagueThanks = {
  id: ThanksId
  reportId: ReportId
  to: PersonId
  from: PersonId
  signed: string
  signedAs: string
  text: string
}

/** Keeps thanks to a colleague. */
export async function insertColleagueThanks(ctx: Context, thanks: NewColleagueThanks): Promise<void> {
  await ctx.db
    .insertInto('reporting.colleague_thanks')
    .values({
      org_id: ctx.actor.orgId,
      id: thanks.id,
      report_id: thanks.reportId,
      to_person_id: thanks.to,
      from_person_id: thanks.from,
      signed: thanks.signed,
      signed_as: thanks.signedAs,
      text: thanks.text,
      sent_at: ctx.now(),
    })
    .execute()
}

/** Notes that the actor has read thanks to them; false when these are not theirs. */
export async function markThanksRead(ctx: Context, id: ThanksId): Promise<boolean> {
  const { personId } = ctx.actor
  if (personId === undefined) return false
  const { numUpdatedRows } = await ctx.db
    .updateTable('reporting.colleague_thanks')
    .set(eb => ({ read_at: eb.fn.coalesce('read_at', eb.val(ctx.now())) }))
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .where('to_person_id', '=', personId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
