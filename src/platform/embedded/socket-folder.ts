import { createHash } from 'node:crypto'
import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { makePrivateFolder } from './private-folder.ts'

// The kernel keeps 108 bytes for a socket's path on Linux and 104 on macOS: unix(7).
const LONGEST_SOCKET_PATH = 100

/**
 * The private folder for PostgreSQL's socket: in the data folder when the path is short enough,
 * otherwise a short runtime folder named after the data folder.
 */
export function socketFolder(folder: string, account: Account): string {
  const beside = join(folder, 'socket')
  const fits = Buffer.byteLength(join(beside, '.s.PGSQL.5432')) <= LONGEST_SOCKET_PATH
  const chosen = fits ? beside : join(runtimeRoot(), nameFor(folder))
  makePrivateFolder(chosen, account)
  return chosen
}

function nameFor(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 12)
  return `candour-${process.getuid?.() ?? 0}-${digest}`
}

function runtimeRoot(): string {
  const candidates = process.getuid?.() === 0 ? ['/run', '/tmp'] : [process.env.XDG_RUNTIME_DIR ?? '', '/tmp']
  return candidates.find(isShortAndWritable) ?? '/tmp'
}

function isShortAndWritable(folder: string): boolean {
  if (folder === '' || Buffer.byteLength(folder) > 50) return false
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
