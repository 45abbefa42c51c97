import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Account } from './account.ts'

const PATIENCE_MS = 30_000

/**
 * Clears what a killed server left behind, so that the next may start. PostgreSQL refuses while a process of the old
 * one lives, and for ever when the number in its file was given to another program, as containers do.
 */
export async function clearAfterCrash(cluster: string, account: Account): Promise<void> {
  if (process.platform !== 'linux') return
  for (let waited = 0; ; waited += 100) {
    const left = leftBehind(cluster, account)
    if (left.length === 0) break
    if (waited > PATIENCE_MS)
      throw new Error(
        `Processes ${left.join(', ')} of an earlier PostgreSQL still work in ${cluster}: end them, then start again.`,
      )
    await pause(100)
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

// Every process of a server works in its cluster's folder. The account itself looks, because root in a container
// may not see where another account's processes work: ptrace(2), PTRACE_MODE_READ_FSCREDS.
function leftBehind(cluster: string, account: Account): string[] {
  const look = 'for p in /proc/[0-9]*; do [ "$p/cwd" -ef "$1" ] && basename "$p"; done'
  const seen = spawnSync('/bin/sh', ['-c', look, 'sh', cluster], { ...account, cwd: '/', encoding: 'utf8' })
  return seen.stdout.split('\n').filter(line => line !== '')
}
