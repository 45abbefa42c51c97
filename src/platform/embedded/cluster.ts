import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { makePrivateFolder } from './private-folder.ts'
import { processesIn } from './processes-in.ts'
import { readIfThere } from './read-if-there.ts'
import { signalProcess } from './signal-process.ts'

const MAJOR_VERSION = '18'

/** Makes the database cluster unless it is there. It appears whole or not at all, however the first start ends. */
export function ensureCluster(cluster: string, initdb: string, account: Account, durable: boolean): void {
  if (existsSync(cluster)) checkCluster(cluster)
  else createCluster(cluster, initdb, account, durable)
}

function createCluster(cluster: string, initdb: string, account: Account, durable: boolean): void {
  removeDrafts(cluster, account)
  const draft = `${cluster}.draft-${process.pid}`
  makePrivateFolder(draft, account)
  runInitdb(initdb, draft, account, durable)
  renameSync(draft, cluster)
}

// Of first starts that were killed; what they had begun may still be at work there.
function removeDrafts(cluster: string, account: Account): void {
  const drafts = readdirSync(dirname(cluster)).filter(name => name.startsWith(`${basename(cluster)}.draft-`))
  for (const draft of drafts.map(name => join(dirname(cluster), name))) {
    for (const pid of processesIn(draft, account)) signalProcess(pid, 'SIGKILL')
    rmSync(draft, { recursive: true, force: true, maxRetries: 20 })
  }
}

function runInitdb(initdb: string, folder: string, account: Account, durable: boolean): void {
  const encoding = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  // Trust is safe here: only the account itself and root may enter the folder of the only socket.
  const access = ['--username=postgres', '--auth-local=trust', '--auth-host=scram-sha-256']
  const careful = durable ? ['--data-checksums'] : ['--data-checksums', '--no-sync']
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
  const run = spawnSync(initdb, ['-D', folder, ...access, ...encoding, ...careful], {
    ...account,
    env,
    cwd: folder,
    encoding: 'utf8',
  })
  if (run.status === 0) return
  throw new Error(`The database could not be created: ${run.error?.message ?? lastLine(run.stderr)}`)
}

function checkCluster(cluster: string): void {
  const ourUid = process.getuid?.()
  if (ourUid !== 0 && statSync(cluster).uid !== ourUid) {
    throw new Error(
      `The database in ${cluster} belongs to another account: start Candour as the user who made it, or set CANDOUR_DATA to another folder.`,
    )
  }
  const version = readIfThere(join(cluster, 'PG_VERSION')).trim()
  if (version !== MAJOR_VERSION) {
    throw new Error(
      `${cluster} holds no PostgreSQL ${MAJOR_VERSION} database (found version ${version || 'none'}): restore a backup, or set CANDOUR_DATA to another folder.`,
    )
  }
}

function lastLine(text: string | null): string {
  return text?.trim().split('\n').at(-1) ?? 'no reason given'
}
