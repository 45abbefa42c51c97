import { sql } from 'kysely'
import type { Context } from '#platform/context'
import { newTimelessId, type PersonId } from '#platform/ids'
import type { MailFault } from '#platform/mail/mail-faults.data'
import { addHours, type Instant, toTheHour } from '#platform/time'
import type { MailKind } from '../model/retries.data.ts'
import type { MailId, MailInHand, NoticeId } from '../notice.ts'

// A worker that was killed with a mail in hand leaves it to another after that.
const inHandMinutes = 5

/** Puts a mail into the outbox, to go now. */
export async function insertMail(
  ctx: Context,
  { personId, kind, noticeId }: { personId: PersonId; kind: MailKind; noticeId: NoticeId | null },
): Promise<void> {
  await ctx.db
    .insertInto('attention.mail')
    .values({
      org_id: ctx.actor.orgId,
      id: newTimelessId<'mail'>(),
      person_id: personId,
      kind,
      notice_id: noticeId,
      state: 'waits',
      due_at: ctx.now(),
    })
    .execute()
}

/** Takes the next mail that is due in hand, alerts first; undefined when there is none. No two workers get one. */
export async function takeInHand(ctx: Context): Promise<MailInHand | undefined> {
  const { rows } = await sql<MailInHand>`
    update attention.mail m set tries = m.tries + 1, due_at = ${addHours(ctx.now(), inHandMinutes / 60)}
    where m.org_id = ${ctx.actor.orgId} and m.id = (
      select d.id from attention.mail d
      where d.org_id = ${ctx.actor.orgId} and d.state = 'waits' and d.due_at <= ${ctx.now()}
      order by d.kind <> 'alert', d.due_at limit 1 for update skip locked)
    returning m.id, m.person_id as "personId", m.kind, m.notice_id as "noticeId", m.tries`.execute(ctx.db)
  return rows[0]
}

/** Says when a mail that did not go is tried again, and why it did not. */
export async function tryAgainAt(ctx: Context, id: MailId, dueAt: Instant, why: MailFault): Promise<void> {
  await waiting(ctx, id).set({ due_at: dueAt, why }).execute()
}

/** Ends a mail: it went, it was not wanted any more, or it is lost and why. */
export async function settle(
  ctx: Context,
  id: MailId,
  state: 'sent' | 'dropped' | 'lost',
  why: MailFault | '' = '',
): Promise<void> {
  await waiting(ctx, id)
    .set({ state, why, due_at: null, settled_at: toTheHour(ctx.now()) })
    .execute()
}

function waiting(ctx: Context, id: MailId) {
  return ctx.db
    .updateTable('attention.mail')
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .where('state', '=', 'waits')
}
