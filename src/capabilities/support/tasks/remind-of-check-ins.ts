import type { Context } from '#platform/context'
import type { AnnounceQuietly } from '../deps.ts'
import { takePeopleToRemind } from '../store/people-to-remind.ts'

/** Reminds whoever has a check-in that came due, or has to choose a supporter again. May run twice: each is reminded once. */
export async function remindOfCheckIns(ctx: Context, announce: AnnounceQuietly): Promise<number> {
  const people = await takePeopleToRemind(ctx)
  for (const personId of people) await announce(ctx, personId)
  return people.length
}
