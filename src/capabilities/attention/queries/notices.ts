import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { addHours, type Instant } from '#platform/time'
import { type NoticeKind, noticeKind } from '../model/notice-kinds.data.ts'
import type { Finders, Notice, NoticeId } from '../notice.ts'

const keptDays = 30

/** Something that waits, and where it is. */
export type Found = Notice & { href: string }

/** What waits for the actor, newest first, of what they may see now; with what they have seen when asked for. */
export async function noticesForMe(
  ctx: Context,
  finders: Finders,
  { alsoSeen = false, limit = 50 } = {},
): Promise<Found[]> {
  const rows = await own(ctx)
    .$if(!alsoSeen, query => query.where('seen_at', 'is', null))
    .where('at', '>', addHours(ctx.now(), -24 * keptDays))
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return found(ctx, finders, rows as Notice[])
}

/** These of what waits for the actor, as far as they may see it now and have not seen it. */
export async function stillWaiting(
  ctx: Context,
  finders: Finders,
  ids: readonly NoticeId[],
): Promise<Found[]> {
  if (ids.length === 0) return []
  const rows = await own(ctx)
    .where('id', 'in', [...ids])
    .where('seen_at', 'is', null)
    .execute()
  return found(ctx, finders, rows as Notice[])
}

/** One of what waits for the actor; undefined when it is somebody else's, or they may not see it any more. */
export async function noticeForMe(ctx: Context, finders: Finders, id: NoticeId): Promise<Found | undefined> {
  const rows = await own(ctx).where('id', '=', id).execute()
  return (await found(ctx, finders, rows as Notice[]))[0]
}

/** The notices about which a mail went or goes to the actor and that they have not seen. */
export async function mailedToMe(ctx: Context): Promise<NoticeId[]> {
  const rows = await own(ctx).where('mail', '=', 'planned').where('seen_at', 'is', null).execute()
  return rows.map(row => row.id as NoticeId)
}

export type ToMail = { id: NoticeId; personId: PersonId; notBefore: Instant; mailBy: Instant | null }

/** Everything that waits to be mailed and may be by now, by person; for background work. */
export async function toMail(ctx: Context): Promise<Map<PersonId, ToMail[]>> {
  const rows = await ctx.db
    .selectFrom('attention.notice')
    .select(['id', 'person_id as personId', 'not_before as notBefore', 'mail_by as mailBy'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('mail', '=', 'waits')
    .where('not_before', '<=', ctx.now())
    .orderBy('not_before')
    .execute()
  return Map.groupBy(rows as ToMail[], row => row.personId)
}

function own(ctx: Context) {
  return ctx.db
    .selectFrom('attention.notice')
    .select(['id', 'kind', 'thing_id as thingId', 'at', 'seen_at as seenAt'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('person_id', '=', ctx.actor.personId ?? null)
}

async function found(ctx: Context, finders: Finders, notices: readonly Notice[]): Promise<Found[]> {
  const byThing = Map.groupBy(notices, ({ kind }) => noticeKind(kind)?.thing)
  const places = new Map<NoticeKind, Map<string, string>>()
  for (const [thing, some] of byThing) {
    if (!thing) continue
    const where = await finders[thing](ctx, [...new Set(some.map(notice => notice.thingId))])
    for (const { kind } of some) places.set(kind, where)
  }
  return notices.flatMap(notice => {
    const href = places.get(notice.kind)?.get(notice.thingId)
    return href === undefined ? [] : [{ ...notice, href }]
  })
}
