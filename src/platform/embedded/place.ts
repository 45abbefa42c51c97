import { chmodSync, chownSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { mayEnter } from './may-enter.ts'
import { findElsewhere, makeElsewhere, pointedTo } from './place-elsewhere.ts'

/** Where one data folder's database is: `folder` holds the cluster, its socket and any copy of the programs. */
export type Place = { readonly folder: string; readonly cluster: string; readonly notices: readonly string[] }

/**
 * Finds or makes the place for the database of a data folder: the data folder itself or, where PostgreSQL's account
 * may not enter that, a private folder in /var/lib. The place says so in one sentence, every time.
 */
export function findPlace(home: string, account: Account): Place {
  const inHome = join(home, 'pg')
  const elsewhere = pointedTo(inHome)
  const isOpen = elsewhere === undefined && (mayEnter(account, home) || letIn(account, home))
  if (isOpen) return { folder: home, cluster: inHome, notices: [] }
  const folder = elsewhere === undefined ? moveOut(home, account) : findElsewhere(home, elsewhere)
  return {
    folder,
    cluster: join(folder, 'pg'),
    notices: [advice(home, `so the database is kept in ${folder}`)],
  }
}

/** The data folder with its links resolved, made when missing, for its owner alone. */
export function makeHome(home: string): string {
  mkdirSync(dirname(home), { recursive: true })
  mkdirSync(home, { recursive: true, mode: 0o700 })
  return realpathSync(home)
}

// Root's own private data folder admits the one account more that must pass through it, and nobody else.
function letIn(account: Account, home: string): boolean {
  const { uid, mode } = statSync(home)
  if (account.gid === undefined || uid !== process.getuid?.() || mode & 0o077) return false
  chownSync(home, uid, account.gid)
  chmodSync(home, 0o710)
  return mayEnter(account, home)
}

function moveOut(home: string, account: Account): string {
  const made = lstatSync(join(home, 'pg'), { throwIfNoEntry: false })
    ? undefined
    : makeElsewhere(home, account)
  if (made === undefined) throw new Error(advice(home, 'where its database is'))
  return made
}

function advice(home: string, consequence: string): string {
  return `PostgreSQL's account may not enter ${home}, ${consequence}: to choose another place, set CANDOUR_DATA to a folder that every account may enter, such as /var/lib/candour.`
}
