import { lstat, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { chooseAccount } from '../embedded/account.ts'
import { findPlace, makeHome } from '../embedded/place.ts'
import { startEmbedded } from '../embedded/start.ts'
import { copyTree, digestsOf, isEmptyPlace } from './copy-tree.ts'
import { type Manifest, manifestName } from './make-backup.ts'

/** Puts a backup back into a data folder that has no database and no keys yet, and lets the database start once to prove it. */
export async function restoreBackup(
  from: string,
  config: Pick<Config, 'dataFolder' | 'keysFolder'>,
): Promise<Manifest> {
  const manifest = await readManifest(from)
  await refuseDamage(from, manifest)
  const home = makeHome(config.dataFolder)
  if (await lstat(join(home, 'pg')).catch(() => undefined)) {
    throw new Error(`${home} has a database already: restore into an empty data folder (CANDOUR_DATA).`)
  }
  if (!(await isEmptyPlace(config.keysFolder)))
    throw new Error(`${config.keysFolder} has keys already: restore into an empty one (KEYS_FOLDER).`)
  const { account } = chooseAccount(join(home, 'pg'))
  const { cluster } = findPlace(home, account)
  try {
    await copyTree(join(from, 'pg'), cluster, { owner: account })
    await copyTree(join(from, 'keys'), config.keysFolder)
    if (Object.keys(manifest.files).some(path => path.startsWith('files/')))
      await copyTree(join(from, 'files'), join(home, 'files'))
    await (await startEmbedded({ home })).stop()
  } catch (error) {
    await rm(cluster, { recursive: true, force: true })
    throw error
  }
  return manifest
}

async function readManifest(from: string): Promise<Manifest> {
  const text = await readFile(join(from, manifestName), 'utf8').catch(() => undefined)
  if (text === undefined) throw new Error(`${from} is no finished backup: it has no ${manifestName}.`)
  return JSON.parse(text)
}

async function refuseDamage(from: string, manifest: Manifest) {
  const found = await digestsOf(from)
  for (const [path, digest] of Object.entries(manifest.files)) {
    if (found[path] !== digest)
      throw new Error(`The backup is damaged: ${path} is ${found[path] ? 'not what was copied' : 'missing'}.`)
  }
}
