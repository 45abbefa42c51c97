import { toTheHour } from '#platform/time'
import type { PublicDoor } from '../door.ts'
import { guardedBehind } from '../queries/guarded-thread.ts'
import { threadOpenedBy } from '../queries/thread-opened-by.ts'
import { type Replied, reply } from '../store.ts'
import { type Attached, keepFiles } from './keep-files.ts'
import { unsealThread } from './thread-seal.ts'

export type ReplyToThread = { seal: string; text: string; form: string }

/**
 * Adds words and files to the thread that is open under a seal, once for each form; `sealed-up` when its hour has gone by.
 * Words are kept also where `refused` says why the files are not.
 */
export async function replyToThread(
  door: PublicDoor,
  { seal, text, form }: ReplyToThread,
  attached?: Attached,
): Promise<Replied | { outcome: 'sealed-up' }> {
  const verifierDigest = unsealThread(door, seal)
  if (!verifierDigest) return { outcome: 'sealed-up' }
  const opened = attached && (await threadOpenedBy(door, [verifierDigest]))
  if (attached && !opened) return { outcome: 'unknown-thread' }
  const keeping = await keepFiles(opened?.thread.orgId, attached)
  // With the thread's digest in it, one form's secret names a different message in every thread.
  const formDigest = door.keys.hmac('reply', `${verifierDigest.toString('hex')}\n${form}`)
  const replied = await reply(door, {
    verifierDigest,
    text,
    formDigest,
    at: toTheHour(door.clock.now()),
    ...keeping,
  })
  if (!('thread' in replied)) return replied
  await keeping.dropUnnamed(replied.thread.messages)
  return { ...replied, thread: { ...replied.thread, guarded: await guardedBehind(door, verifierDigest) } }
}
