import type { Role } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { ReportId } from '../report.ts'
import type { ThanksId } from '../store/colleague-thanks.ts'

/** Thanks to a colleague, as they read them. */
export type ColleagueThanks = {
  id: ThanksId
  text: string
  signed: string
  signedAs: Role | ''
  sentAt: Instant
  readAt: Instant | null
}

/** Thanks to the actor, the newest first. */
export async function thanksToMe(ctx: Context): Promise<ColleagueThanks[]> {
  const { personId } = ctx.actor
  if (personId === undefined) return []
  const rows = await ctx.db
    .selectFrom('reporting.colleague_thanks')
    .select(['id', 'text', 'signed', 'signed_as as signedAs', 'sent_at as sentAt', 'read_at as readAt'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('to_person_id', '=', personId)
    .orderBy('sent_at', 'desc')
    .limit(100)
    .execute()
  return rows as ColleagueThanks[]
}

/** Whom colleagues have thanked for the good care of one report, the first first. */
export async function thankedFor(
  ctx: Context,
  reportId: ReportId,
): Promise<{ personId: PersonId; signed: string; sentAt: Instant }[]> {
  return ctx.db
    .selectFrom('reporting.colleague_thanks')
    .select(['to_person_id as personId', 'signed', 'sent_at as sentAt'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('report_id', '=', reportId)
    .orderBy('sent_at')
    .execute()
}
