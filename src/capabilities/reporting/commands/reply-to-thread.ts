import { toTheHour } from '#platform/time'
import type { PublicDoor } from '../door.ts'
import { guardedBehind } from '../queries/guarded-thread.ts'
import { type Replied, reply } from '../store.ts'
import { unsealThread } from './thread-seal.ts'

export type ReplyToThread = { seal: string; text: string; form: string }

/** Adds to the thread that is open under a seal, once for each form; `sealed-up` when its hour has gone by. */
export async function replyToThread(
  door: PublicDoor,
  { seal, text, form }: ReplyToThread,
): Promise<Replied | { outcome: 'sealed-up' }> {
  const verifierDigest = unsealThread(door, seal)
  if (!verifierDigest) return { outcome: 'sealed-up' }
  // With the thread's digest in it, one form's secret names a different message in every thread.
  const formDigest = door.keys.hmac('reply', `${verifierDigest.toString('hex')}\n${form}`)
  const replied = await reply(door, { verifierDigest, text, formDigest, at: toTheHour(door.clock.now()) })
  if (!('thread' in replied)) return replied
  return { ...replied, thread: { ...replied.thread, guarded: await guardedBehind(door, verifierDigest) } }
}
