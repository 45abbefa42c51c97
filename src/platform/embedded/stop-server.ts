import { setTimeout as pause } from 'node:timers/promises'
import { runningPostmaster } from './postmaster.ts'
import { signalProcess } from './signal-process.ts'

/** Shuts the server of a cluster down: sessions end, everything is written, nothing needs recovery. */
export async function stopServer(cluster: string): Promise<void> {
  const found = runningPostmaster(cluster)
  if (!found) return
  // PostgreSQL's fast shutdown: postgres(1), section Notes.
  signalProcess(found.pid, 'SIGINT')
  while (runningPostmaster(cluster)?.pid === found.pid) await pause(15)
}
