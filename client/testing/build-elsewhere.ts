import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildAssets } from '../build/build-assets.ts'

const checkout = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the assets of this checkout in a folder of their own, so that a test leaves those in use alone. */
export async function buildElsewhere(): Promise<{ root: string; remove(): Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'candour-assets-'))
  for (const part of ['client', 'src/methods', 'package.json', 'package-lock.json'])
    await cp(join(checkout, part), join(root, part), { recursive: true })
  await symlink(join(checkout, 'node_modules'), join(root, 'node_modules'))
  await buildAssets(root)
  return { root, remove: () => rm(root, { recursive: true, force: true }) }
}
