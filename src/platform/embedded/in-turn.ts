import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { takeLock } from './lock-file.ts'

/** Does something to the server of a place while no other process may: two programs may start at the same moment. */
export async function inTurn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const attempt = takeLock(join(folder, 'start.lock'))
    if (!attempt.held) {
      await pause(50)
      continue
    }
    try {
      return await work()
    } finally {
      attempt.release()
    }
  }
}
