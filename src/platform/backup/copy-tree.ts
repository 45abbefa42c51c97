import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { chmod, chown, copyFile, mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

export type CopyOptions = {
  /** Paths below the root, with forward slashes, that are left out. */
  leavesOut?(path: string): boolean
  owner?: { uid?: number; gid?: number }
}

/** Copies a folder; a file that goes away meanwhile is passed over, as PostgreSQL's own base backup does. */
export async function copyTree(
  from: string,
  to: string,
  options: CopyOptions = {},
  below = '',
): Promise<void> {
  await make(to, options)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const path = below ? `${below}/${entry.name}` : entry.name
    if (options.leavesOut?.(path)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await copyTree(source, target, options, path)
    else if (entry.isFile()) await copyOne(source, target, options)
  }
}

async function make(folder: string, { owner }: CopyOptions) {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await own(folder, owner)
}

async function copyOne(from: string, to: string, { owner }: CopyOptions) {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  await chmod(to, 0o600)
  await own(to, owner)
}

async function own(path: string, owner: CopyOptions['owner']) {
  if (owner?.uid !== undefined) await chown(path, owner.uid, owner.gid ?? owner.uid)
}

/** The SHA-256 of every file below a folder, by its path with forward slashes. */
export async function digestsOf(folder: string, below = ''): Promise<Record<string, string>> {
  const digests: Record<string, string> = {}
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = below ? `${below}/${entry.name}` : entry.name
    if (entry.isDirectory()) Object.assign(digests, await digestsOf(folder, path))
    else digests[path] = await digestOf(join(folder, path))
  }
  return digests
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(file)) hash.update(part as Buffer)
  return hash.digest('hex')
}

/** Whether a folder is missing or holds nothing. */
export async function isEmptyPlace(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined)
  return !found || (found.isDirectory() && (await readdir(folder)).length === 0)
}
