import { spawnSync } from 'node:child_process'
import type { Account } from './account.ts'

/** Whether an account may enter a folder. The kernel is asked, since mode bits alone do not know access lists or mounts. */
export function mayEnter(account: Account, folder: string): boolean {
  if (account.uid === undefined) return true
  const attempt = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  })
  return attempt.status === 0
}
