import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { leftWithChanges } from '../queries/left-with-changes.ts'
import { handOver } from './hand-over.ts'

export type HandedOver = { moved: number; stayed: number }

/**
 * Gives everything that somebody who left had still to do to one colleague. What the colleague may not see, or the actor may not hand
 * over, stays as it was and is counted, not named.
 */
export async function handOverAll(
  ctx: Context,
  from: PersonId,
  ownerId: string,
): Promise<Result<HandedOver, 'not-found' | 'owner-unknown'>> {
  const leaver = (await leftWithChanges(ctx)).find(each => each.id === from)
  if (!leaver) return refused('not-found')
  let moved = 0
  for (const { id, revision } of leaver.changes)
    if ((await handOver(ctx, id, { ownerId, revision })).ok) moved += 1
  return moved > 0
    ? ok({ moved, stayed: leaver.changes.length - moved })
    : refused('owner-unknown', 'ownerId')
}
