import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Account } from './account.ts'
import { processesIn } from './processes-in.ts'

const PATIENCE_MS = 30_000

/**
 * Clears what a killed server left behind, so that the next may start. PostgreSQL refuses while a process of the old
 * one lives, and for ever when the number in its files was given to another program, as containers do.
 */
export async function clearAfterCrash(
  cluster: string,
  socketFolder: string,
  account: Account,
): Promise<void> {
  // Elsewhere PostgreSQL's own look at its file has to do.
  if (process.platform !== 'linux') return
  for (let waited = 0; ; waited += 100) {
    const left = processesIn(cluster, account)
    if (left.length === 0) break
    if (waited > PATIENCE_MS) {
      throw new Error(
        `Processes ${left.join(', ')} of an earlier PostgreSQL still work in ${cluster}: end them, then start again.`,
      )
    }
    await pause(100)
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
  rmSync(join(socketFolder, '.s.PGSQL.5432.lock'), { force: true })
}
