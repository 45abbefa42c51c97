import {
  chownSync,
  lstatSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { readIfThere } from './read-if-there.ts'

const SYSTEM_DATA = '/var/lib'
const RECORD = 'data-folder'

/** Where `<home>/pg` points, when the database is not in the data folder itself. */
export function pointedTo(inHome: string): string | undefined {
  const isPointer = lstatSync(inHome, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  return isPointer ? readlinkSync(inHome) : undefined
}

/**
 * Makes a private folder in /var/lib for the database of a data folder, and a pointer to it in that data folder;
 * undefined when nothing can be made there. The pointer travels with the data folder: a moved one keeps its
 * database, and one made afresh does not find a database whose keys are gone.
 */
export function makeElsewhere(home: string, account: Account): string | undefined {
  const folder = makeBelow(SYSTEM_DATA)
  if (folder === undefined) return undefined
  writeFileSync(join(folder, RECORD), home)
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid ?? account.uid)
  symlinkSync(join(folder, 'pg'), join(home, 'pg'))
  return folder
}

/** The folder that a data folder's pointer names. A copied data folder is refused: it would write to the original's database. */
export function findElsewhere(home: string, cluster: string): string {
  const folder = dirname(cluster)
  if (!statSync(folder, { throwIfNoEntry: false })) {
    throw new Error(
      `${home} keeps its database in ${folder}, which is missing: put it back from a backup, or set CANDOUR_DATA to another folder.`,
    )
  }
  const original = readIfThere(join(folder, RECORD))
  if (original !== home && pointedTo(join(original, 'pg')) === cluster) {
    throw new Error(
      `${home} is a copy of ${original} and would write to its database: use candour backup and restore to copy a database.`,
    )
  }
  writeFileSync(join(folder, RECORD), home)
  return folder
}

function makeBelow(parent: string): string | undefined {
  try {
    return mkdtempSync(join(realpathSync(parent), 'candour-'))
  } catch {
    return undefined
  }
}
