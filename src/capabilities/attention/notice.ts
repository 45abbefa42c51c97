import type { Context } from '#platform/context'
import type { Id, PersonId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { NoticeKind, Thing } from './model/notice-kinds.data.ts'
import type { MailKind } from './model/retries.data.ts'

export type NoticeId = Id<'notice'>
export type MailId = Id<'mail'>

/** Something that waits for one person. */
export type Notice = { id: NoticeId; kind: NoticeKind; thingId: string; at: Instant; seenAt: Instant | null }

/**
 * For each kind of thing: where it is, for those of these ids that the actor may see now; the others are left out. What
 * attention shows and mails is asked of these every time.
 */
export type Finders = Readonly<
  Record<Thing, (ctx: Context, ids: readonly string[]) => Promise<Map<string, string>>>
>

/** A mail that a worker has in hand. */
export type MailInHand = {
  id: MailId
  personId: PersonId
  kind: MailKind
  noticeId: NoticeId | null
  tries: number
}
