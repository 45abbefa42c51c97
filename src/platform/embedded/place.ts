import { chmodSync, lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
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
  if (elsewhere === undefined && mayEnter(account, home))
    return { folder: home, cluster: inHome, notices: [] }
  const folder = elsewhere === undefined ? moveOut(home, account) : findElsewhere(home, elsewhere)
  return {
    folder,
    cluster: join(folder, 'pg'),
    notices: [advice(home, `so the database is kept in ${folder}`)],
  }
}

/** The data folder with its links resolved, made when missing: private, but root lets PostgreSQL's account pass through. */
export function makeHome(home: string): string {
  const created = mkdirSync(home, { recursive: true }) !== undefined
  if (created) chmodSync(home, process.getuid?.() === 0 ? 0o711 : 0o700)
  return realpathSync(home)
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
