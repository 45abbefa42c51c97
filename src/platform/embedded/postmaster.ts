import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { processMark } from './process-mark.ts'
import { readIfThere } from './read-if-there.ts'

/** What a running server wrote about itself: postmaster.pid, described in PostgreSQL's pidfile.h. */
export type Postmaster = { readonly pid: number; readonly socketFolder: string; readonly status: string }

/** The server that runs on this cluster, whoever started it; undefined when none does. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const lines = readIfThere(join(cluster, 'postmaster.pid')).split('\n')
  const pid = Number(lines[0])
  if (!(pid > 0) || processMark(pid) === undefined || !commandOf(pid).includes(cluster)) return undefined
  return { pid, socketFolder: lines[4] ?? '', status: lines[7]?.trim() ?? '' }
}

/** Waits while a server on this cluster starts or stops; undefined when there is none and none will come. */
export async function settledPostmaster(
  cluster: string,
  noneWillCome: () => boolean,
): Promise<Postmaster | undefined> {
  for (;;) {
    const noneToCome = noneWillCome()
    const found = runningPostmaster(cluster)
    if (found?.status === 'ready') return found
    if (!found && noneToCome) return undefined
    await pause(15)
  }
}

function commandOf(pid: number): string {
  if (process.platform === 'linux') return readIfThere(`/proc/${pid}/cmdline`)
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
}
