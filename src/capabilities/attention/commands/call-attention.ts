import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import type { Instant } from '#platform/time'
import { type NoticeKind, noticeKinds } from '../model/notice-kinds.data.ts'
import { letWait } from '../store/notices.ts'

export type CallAttention = {
  /** Whom it waits for; whoever acts is left out, and so is whoever works here no more. */
  to: readonly PersonId[]
  kind: NoticeKind
  /** What it is about, of the thing that the kind names. */
  thingId: string
  /** When it came to be. Default: now. */
  at?: Instant
  /** No mail before then, where its minute would betray somebody. Default: `at`. */
  notBefore?: Instant
  /** A mail after that is of no use: it does not wait for the daily one, and still for the end of quiet hours. Default: it can wait. */
  mailBy?: Instant
}

/**
 * Lets something wait for people, in the transaction of what happened: no deed, no notice. It stands on their page at once;
 * mail follows as each of them chose.
 */
export async function callAttention(ctx: Context, call: CallAttention): Promise<void> {
  const { kind, thingId, at = ctx.now(), notBefore = at, mailBy } = call
  const { again } = noticeKinds[kind]
  for (const personId of new Set(call.to))
    if (personId !== ctx.actor.personId)
      await letWait(ctx, { personId, kind, thingId, at, notBefore, mailBy, byMail: true, again })
}
