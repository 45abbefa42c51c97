import type { Context } from '#platform/context'
import { toTheHour } from '#platform/time'
import type { PublicDoor } from '../door.ts'
import type { ReportId } from '../report.ts'
import { withdrawBehind, withdrawOwn } from '../store/withdrawals.ts'
import { unsealThread } from './thread-seal.ts'

/**
 * Ends contact and erases who told us: name, locked name, way back, talk with a supporter. What happened stays. Sent twice
 * it does the same: the second time there is nothing left to erase. False only when the hour of the thread has gone by.
 */
export async function withdraw(door: PublicDoor, seal: string): Promise<boolean> {
  const digest = unsealThread(door, seal)
  if (!digest) return false
  await withdrawBehind(door, digest, toTheHour(door.clock.now()))
  return true
}

/** The same for the actor's own report; false when it is not theirs (any more). */
export function withdrawOwnReport(ctx: Context, id: ReportId): Promise<boolean> {
  return withdrawOwn(ctx, id)
}
