import { spawnSync } from 'node:child_process'
import type { Account } from './account.ts'

/**
 * The numbers of the account's processes that work in a folder, as all of PostgreSQL's do; none where that cannot be
 * seen, which is everywhere but on Linux. The account itself looks, because root in a container may not see where
 * another account's processes work: ptrace(2), PTRACE_MODE_READ_FSCREDS.
 */
export function processesIn(folder: string, account: Account): number[] {
  if (process.platform !== 'linux') return []
  const look = 'for p in /proc/[0-9]*; do [ "$p/cwd" -ef "$1" ] && echo "$p"; done'
  const seen = spawnSync('/bin/sh', ['-c', look, 'sh', folder], { ...account, cwd: '/', encoding: 'utf8' })
  return seen.stdout
    .split('\n')
    .filter(line => line !== '')
    .map(line => Number(line.slice('/proc/'.length)))
}
