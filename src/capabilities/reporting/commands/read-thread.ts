import type { PublicDoor } from '../door.ts'
import { besideBehind } from '../queries/beside-thread.ts'
import { guardedBehind } from '../queries/guarded-thread.ts'
import { threadOpenedBy } from '../queries/thread-opened-by.ts'
import type { OwnThread } from '../report.ts'
import { unsealThread } from './thread-seal.ts'

/** The thread that is open under a seal; undefined when its hour has gone by. */
export async function readThread(door: PublicDoor, seal: string): Promise<OwnThread | undefined> {
  const digest = unsealThread(door, seal)
  const opened = digest && (await threadOpenedBy(door, [digest]))
  if (!opened) return undefined
  const [guarded, beside] = [await guardedBehind(door, digest), await besideBehind(door, digest)]
  return { ...opened.thread, guarded, beside }
}
