import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs'
import type { Account } from './account.ts'

/** Makes a folder that only `account` (and root) may enter. One that belongs to somebody else is refused. */
export function makePrivateFolder(folder: string, account: Account): void {
  const created = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined
  if (created && account.uid !== undefined) chownSync(folder, account.uid, account.gid ?? account.uid)
  const found = lstatSync(folder)
  const owner = account.uid ?? process.getuid?.()
  if (!found.isDirectory() || found.uid !== owner) {
    throw new Error(`${folder} belongs to somebody else: remove it, or set CANDOUR_DATA to another folder.`)
  }
  if (found.mode & 0o077) chmodSync(folder, 0o700)
}
