import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A digest of everything the assets are built from: our sources and the locked versions of what they use. */
export async function inputDigest(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of await inputs(root)) {
    hash.update(`${file}\0`)
    hash.update(await readFile(join(root, file)))
  }
  return hash.digest('hex')
}

// What the browser shares with the server stands in src/methods.
const folders = ['client', 'src/methods/custody', 'src/methods/hpke', 'src/methods/passphrase']

async function inputs(root: string): Promise<string[]> {
  const found = await Promise.all(folders.map(folder => filesIn(root, folder)))
  return ['package-lock.json', ...found.flat().sort()]
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map(entry => join(entry.parentPath, entry.name).slice(root.length))
}
