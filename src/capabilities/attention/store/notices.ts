import { sql } from 'kysely'
import type { Context } from '#platform/context'
import { newTimelessId, type PersonId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { NoticeKind } from '../model/notice-kinds.data.ts'
import type { NoticeId } from '../notice.ts'

type Waiting = {
  personId: PersonId
  kind: NoticeKind
  thingId: string
  at: Instant
  notBefore: Instant
  mailBy?: Instant | undefined
  byMail: boolean
  again: boolean
}

/** Lets something wait for a person; undefined when it waits already, or they work here no more. */
export async function letWait(ctx: Context, wait: Waiting): Promise<NoticeId | undefined> {
  const { personId, kind, thingId, at, notBefore, mailBy = null, byMail, again } = wait
  const { rows } = await sql<{ id: NoticeId | null }>`
    select attention.let_wait(${personId}, ${newTimelessId<'notice'>()}, ${kind}, ${thingId}, ${at}, ${notBefore},
      ${mailBy}, ${byMail}, ${again}) as id`.execute(ctx.db)
  return rows[0]?.id ?? undefined
}

/** Notes that the actor has seen these of what waits for them, or all of it. */
export async function markSeen(ctx: Context, ids: readonly NoticeId[] | 'all'): Promise<void> {
  const { orgId, personId } = ctx.actor
  if (personId === undefined || ids.length === 0) return
  await ctx.db
    .updateTable('attention.notice')
    .set({ seen_at: ctx.now() })
    .where('org_id', '=', orgId)
    .where('person_id', '=', personId)
    .where('seen_at', 'is', null)
    .$if(ids !== 'all', query => query.where('id', 'in', ids === 'all' ? [] : [...ids]))
    .execute()
}

/** Says what became of the mail about these. */
export async function saveMail(
  ctx: Context,
  ids: readonly NoticeId[],
  mail: 'planned' | 'none',
): Promise<void> {
  if (ids.length === 0) return
  await ctx.db
    .updateTable('attention.notice')
    .set({ mail })
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', 'in', [...ids])
    .execute()
}

/** No mail goes about what may be mailed since before this moment: after a long silence nobody wants a hundred. */
export async function leaveUnmailed(ctx: Context, before: Instant): Promise<void> {
  await ctx.db
    .updateTable('attention.notice')
    .set({ mail: 'none' })
    .where('org_id', '=', ctx.actor.orgId)
    .where('mail', '=', 'waits')
    .where('not_before', '<', before)
    .execute()
}

/** Deletes what is older than this. */
export async function deleteBefore(ctx: Context, before: Instant): Promise<void> {
  const { orgId } = ctx.actor
  await ctx.db.deleteFrom('attention.notice').where('org_id', '=', orgId).where('at', '<', before).execute()
  await ctx.db
    .deleteFrom('attention.mail')
    .where('org_id', '=', orgId)
    .where('settled_at', '<', before)
    .execute()
}
