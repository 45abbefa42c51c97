import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { Config } from '../config.ts'
import { type EmbeddedDatabase, startEmbedded } from '../embedded/start.ts'
import { copyTree, digestsOf, isEmptyPlace } from './copy-tree.ts'

export const manifestName = 'candour-backup.json'

export type Manifest = { format: 1; madeAt: string; files: Record<string, string> }

// What a base backup leaves out: the running server's own, and the log, which is copied last.
const leftOut =
  /^(postmaster\.(pid|opts)|pg_wal\/.*|pg_replslot\/.*|pg_stat_tmp\/.*|pg_dynshmem\/.*|pg_notify\/.*)$/

/**
 * Copies the embedded database, the files and the keys into one new folder, while people go on working. The database
 * is copied as PostgreSQL's low-level backup does: what was committed when the copy ends is in it.
 */
export async function makeBackup(
  config: Pick<Config, 'dataFolder' | 'keysFolder'>,
  to: string,
): Promise<Manifest> {
  if (!(await isEmptyPlace(to))) throw new Error(`${to} is not empty: give a new folder for the backup.`)
  await mkdir(to, { recursive: true, mode: 0o700 })
  const server = await startEmbedded({ home: config.dataFolder })
  try {
    await copyCluster(server, join(to, 'pg'))
  } finally {
    await server.stop()
  }
  await copyTree(config.keysFolder, join(to, 'keys'))
  const files = join(config.dataFolder, 'files')
  if (await stat(files).catch(() => undefined)) await copyTree(files, join(to, 'files'))
  const manifest: Manifest = { format: 1, madeAt: new Date().toISOString(), files: await digestsOf(to) }
  await writeFile(join(to, manifestName), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600 })
  return manifest
}

async function copyCluster(server: EmbeddedDatabase, to: string) {
  const client = new pg.Client({ connectionString: server.ownerUrl })
  await client.connect()
  try {
    // The slot keeps the write-ahead log from being recycled until it is copied; it ends with this connection.
    await client.query("select pg_create_physical_replication_slot('candour_backup', true, true)")
    const started = await client.query(
      "select pg_walfile_name(pg_backup_start('candour backup', true)) as first",
    )
    await copyTree(server.cluster, to, { leavesOut: path => leftOut.test(path) })
    const stopped = await client.query('select labelfile from pg_backup_stop(false)')
    await writeFile(join(to, 'backup_label'), stopped.rows[0].labelfile, { mode: 0o600 })
    await copyLog(join(server.cluster, 'pg_wal'), join(to, 'pg_wal'), started.rows[0].first)
  } finally {
    await client.end()
  }
}

async function copyLog(from: string, to: string, first: string) {
  const wanted = (await readdir(from)).filter(name => /^[0-9A-F]{24}$/.test(name) && name >= first)
  await copyTree(from, to, { leavesOut: path => !wanted.includes(path) })
}
