import { type ReadPassphrase, readPassphrase } from '#methods/passphrase'
import type { PublicDoor } from '../door.ts'
import { besideBehind } from '../queries/beside-thread.ts'
import { guardedBehind } from '../queries/guarded-thread.ts'
import { threadOpenedBy } from '../queries/thread-opened-by.ts'
import type { OwnThread } from '../report.ts'
import { threadDigest, verifierOf } from './six-words.ts'
import { sealThread } from './thread-seal.ts'

export type OpenedWithWords =
  | { outcome: 'open'; thread: OwnThread; seal: string }
  | Exclude<ReadPassphrase, { outcome: 'words' }>
  | { outcome: 'opens-nothing' }

/** Opens a reporter's own thread with six words as they were typed, for an hour. */
export async function openThread(door: PublicDoor, typed: string): Promise<OpenedWithWords> {
  const read = readPassphrase(typed)
  if (read.outcome !== 'words') return read
  const digests = read.candidates.map(words => threadDigest(door.keys, verifierOf(words)))
  const opened = await threadOpenedBy(door, digests)
  if (!opened) return { outcome: 'opens-nothing' }
  const { digest } = opened
  const [guarded, beside] = [await guardedBehind(door, digest), await besideBehind(door, digest)]
  const thread = { ...opened.thread, guarded, beside }
  return { outcome: 'open', thread, seal: sealThread(door, digest) }
}
