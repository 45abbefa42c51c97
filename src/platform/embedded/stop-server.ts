import { setTimeout as pause } from 'node:timers/promises'
import { runningPostmaster } from './postmaster.ts'
import { signalProcess } from './signal-process.ts'

type Ask = { readonly signal: NodeJS.Signals; readonly patienceMs: number; readonly why: string }

// The ways to ask PostgreSQL to end: postgres(1), section Notes.
const asks: readonly Ask[] = [
  { signal: 'SIGTERM', patienceMs: 1_000, why: 'Sessions that are just closing may say goodbye.' },
  { signal: 'SIGINT', patienceMs: 30_000, why: 'Sessions are ended and everything is written.' },
  // 18.4 can wait for ever when asked in the middle of a recovery. Nothing committed is lost: the next start recovers it.
  { signal: 'SIGQUIT', patienceMs: Number.POSITIVE_INFINITY, why: 'It ends at once.' },
]

/** Shuts the server of a cluster down, as politely as it allows. */
export async function stopServer(cluster: string): Promise<void> {
  const pid = runningPostmaster(cluster)?.pid
  if (pid === undefined) return
  for (const { signal, patienceMs } of asks) {
    signalProcess(pid, signal)
    if (await ended(cluster, pid, patienceMs)) return
  }
}

async function ended(cluster: string, pid: number, patienceMs: number): Promise<boolean> {
  for (let waited = 0; waited < patienceMs; waited += 15) {
    if (runningPostmaster(cluster)?.pid !== pid) return true
    await pause(15)
  }
  return false
}
