import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { mayEnter } from './may-enter.ts'

/** Where one data folder's database is: `folder` holds the cluster and what belongs to it. */
export type Place = { readonly folder: string; readonly cluster: string; readonly notices: readonly string[] }

const SYSTEM_DATA = '/var/lib'

/**
 * Finds or makes the place for the database of a data folder: the data folder itself, or, where PostgreSQL's
 * account may not enter it, a private folder in /var/lib that `<home>/pg` points to. The pointer stays with the
 * data folder, so that a moved checkout keeps its database and a deleted one does not find another's.
 */
export function findPlace(home: string, account: Account): Place {
  const inHome = join(home, 'pg')
  const elsewhere = pointedTo(inHome)
  if (elsewhere) return relocated(home, elsewhere)
  if (mayEnter(account, home)) return { folder: home, cluster: inHome, notices: [] }
  return relocated(home, makeElsewhere(home, account))
}

/** The data folder with its links resolved, made when missing: private, but root lets PostgreSQL's account pass through. */
export function makeHome(home: string): string {
  const created = mkdirSync(home, { recursive: true }) !== undefined
  if (created) chmodSync(home, process.getuid?.() === 0 ? 0o711 : 0o700)
  return realpathSync(home)
}

function pointedTo(inHome: string): string | undefined {
  const isPointer = lstatSync(inHome, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  return isPointer ? readlinkSync(inHome) : undefined
}

function relocated(home: string, cluster: string): Place {
  const folder = dirname(cluster)
  if (!statSync(folder, { throwIfNoEntry: false })) {
    throw new Error(
      `${join(home, 'pg')} says that the database is in ${folder}, which is missing: put it back from a backup, or set CANDOUR_DATA to another folder.`,
    )
  }
  return { folder, cluster, notices: [advice(home, `so the database is kept in ${folder}`)] }
}

function makeElsewhere(home: string, account: Account): string {
  if (!mayWrite(SYSTEM_DATA)) throw new Error(advice(home, 'and nothing can be kept in /var/lib'))
  const folder = mkdtempSync(join(realpathSync(SYSTEM_DATA), 'candour-'))
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid ?? account.uid)
  const cluster = join(folder, 'pg')
  symlinkSync(cluster, join(home, 'pg'))
  return cluster
}

function advice(home: string, consequence: string): string {
  return `PostgreSQL's account may not enter ${home}, ${consequence}: to choose another place, set CANDOUR_DATA to a folder that every account may enter, such as /var/lib/candour.`
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
