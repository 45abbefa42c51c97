import type { Context } from '#platform/context'
import type { Finders, MailInHand } from '../notice.ts'
import { mailedToMe, stillWaiting } from './notices.ts'

export type Wanted = { address: string; reportId?: string }

/**
 * Whether a mail should still go to the actor, and where: something that it is about waits for them unseen, and they may see
 * it now. Undefined when not, or when they have no address.
 */
export async function stillWantedBy(
  ctx: Context,
  finders: Finders,
  { noticeId }: Pick<MailInHand, 'noticeId'>,
): Promise<Wanted | undefined> {
  const [first] = await stillWaiting(ctx, finders, noticeId ? [noticeId] : await mailedToMe(ctx))
  const address = first && (await ownAddress(ctx))
  if (!first || !address) return undefined
  return { address, ...(noticeId ? { reportId: first.thingId } : {}) }
}

async function ownAddress(ctx: Context): Promise<string | null | undefined> {
  const row = await ctx.db
    .selectFrom('organisation.person')
    .select('email')
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', ctx.actor.personId ?? null)
    .where('left_on', 'is', null)
    .executeTakeFirst()
  return row?.email
}
