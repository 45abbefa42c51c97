import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleScripts, workerOf } from './bundle-scripts.ts'
import { compileStyles } from './compile-styles.ts'
import { copiedFiles } from './copied-files.ts'
import { hashedName } from './hashed-name.ts'
import { drawIcons } from './icon/draw-icons.ts'
import { inputDigest } from './input-digest.ts'
import { installable } from './installable.ts'
import { packed } from './packed.ts'

export type Asset = { readonly name: string; readonly content: Uint8Array }
export type Built = { readonly skipped: boolean; readonly files: readonly string[] }

type Manifest = Record<string, string>

/** Browsers come back for these by name: a worker's address is what it is known by. */
const namedAsIs = new Set(['service-worker.js', 'candour.webmanifest'])

/** Builds what browsers load into `dist/assets`, under names that change with the content; does nothing when nothing changed. */
export async function buildAssets(root: string): Promise<Built> {
  const out = join(root, 'dist', 'assets')
  const digest = await inputDigest(root)
  const stamp = join(out, '.stamp')
  if ((await readIfThere(stamp)) === digest) return { skipped: true, files: [] }
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  const manifest = await writeAll(root, out)
  await writeFile(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  // Last, so that a build that was cut short is done again.
  await writeFile(stamp, digest)
  return { skipped: false, files: Object.values(manifest) }
}

async function writeAll(root: string, out: string): Promise<Manifest> {
  const manifest: Manifest = {}
  const write = async ({ name, content }: Asset) => {
    const file = namedAsIs.has(name) ? name : hashedName(name, content)
    manifest[name] = file
    for (const each of packed({ name: file, content })) await writeFile(join(out, each.name), each.content)
  }
  for (const asset of await copiedFiles(root)) await write(asset)
  for (const asset of await drawIcons(root)) await write(asset)
  // The styles name the fonts and the worker names everything, so what they name has its name first.
  for (const asset of await compileStyles(root, manifest)) await write(asset)
  for (const asset of await bundleScripts(root)) await write(asset)
  await write(workerOf(manifest))
  await write(installable(manifest))
  return manifest
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}
