import { setTimeout as pause } from 'node:timers/promises'
import { runningPostmaster } from './postmaster.ts'
import { signalProcess } from './signal-process.ts'

const PATIENCE_MS = 30_000

/** Shuts the server of a cluster down: sessions end, everything is written, nothing needs recovery. */
export async function stopServer(cluster: string): Promise<void> {
  const found = runningPostmaster(cluster)
  if (!found) return
  // PostgreSQL's fast shutdown: postgres(1), section Notes.
  signalProcess(found.pid, 'SIGINT')
  if (await ended(cluster, found.pid, PATIENCE_MS)) return
  // PostgreSQL 18.4 can wait for ever when asked in the middle of a recovery. An immediate shutdown loses nothing that
  // was committed; the next start recovers it.
  signalProcess(found.pid, 'SIGQUIT')
  await ended(cluster, found.pid, Number.POSITIVE_INFINITY)
}

async function ended(cluster: string, pid: number, patienceMs: number): Promise<boolean> {
  for (let waited = 0; waited < patienceMs; waited += 15) {
    if (runningPostmaster(cluster)?.pid !== pid) return true
    await pause(15)
  }
  return false
}
