import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import type { MailFault } from '#platform/mail/mail-faults.data'
import type { Instant } from '#platform/time'
import type { MailKind } from '../model/retries.data.ts'

/** A mail that did not arrive: to whom, in which hour, and why. What it was about is in no mail. */
export type LostMail = { personId: PersonId; name: string; kind: MailKind; lostAt: Instant; why: MailFault }

/** The mails that were given up, latest first. */
export async function lostMail(ctx: Context, limit: number): Promise<LostMail[]> {
  const rows = await ctx.db
    .selectFrom('attention.mail as m')
    .innerJoin('organisation.person as p', join =>
      join.onRef('p.org_id', '=', 'm.org_id').onRef('p.id', '=', 'm.person_id'),
    )
    .select(['m.person_id as personId', 'p.name', 'm.kind', 'm.settled_at as lostAt', 'm.why'])
    .where('m.org_id', '=', ctx.actor.orgId)
    .where('m.state', '=', 'lost')
    .orderBy('m.settled_at', 'desc')
    .orderBy('m.id')
    .limit(limit)
    .execute()
  return rows as LostMail[]
}

/** How many people wait for a mail that was tried and did not go yet. */
export async function peopleWaitingForMail(ctx: Context): Promise<number> {
  const row = await ctx.db
    .selectFrom('attention.mail')
    .select(eb => eb.fn.count<string>('person_id').distinct().as('people'))
    .where('org_id', '=', ctx.actor.orgId)
    .where('state', '=', 'waits')
    .where('why', '<>', '')
    .executeTakeFirstOrThrow()
  return Number(row.people)
}
