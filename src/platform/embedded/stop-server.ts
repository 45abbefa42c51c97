import { setTimeout as pause } from 'node:timers/promises'
import { runningPostmaster } from './postmaster.ts'

/** Shuts the server of a cluster down: sessions end, everything is written, nothing needs recovery. */
export async function stopServer(cluster: string): Promise<void> {
  const found = runningPostmaster(cluster)
  if (!found) return
  try {
    // PostgreSQL's fast shutdown: postgres(1), section Notes.
    process.kill(found.pid, 'SIGINT')
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'ESRCH')) throw fault
  }
  while (runningPostmaster(cluster)?.pid === found.pid) await pause(15)
}
