import { lstat, mkdir, open, readdir, readFile, rename, rm, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { OrgId } from '../ids.ts'
import { isId, newTimelessId } from '../ids.ts'
import type { BlobName, BlobStore } from './blob-store.ts'

const hour = 3_600_000
const day = 24 * hour
const isUnfinished = /\.part$/

/**
 * Files in a folder, each under its random name. Their times say the day and no more, for whoever gave them may have kept
 * their name back, and the part of the day; what the file system knows besides takes the rights of whoever runs the machine to read.
 */
export function folderStore(root: string): BlobStore {
  const folderOf = (orgId: OrgId) => join(root, orgId)
  const pathOf = (orgId: OrgId, name: BlobName) => join(folderOf(orgId), name.slice(0, 2), name)
  return {
    put: (orgId, name, bytes) => keep(pathOf(orgId, name), bytes),
    get: (orgId, name) => readFile(pathOf(orgId, name)).catch(unlessMissing),
    remove: (orgId, name) => remove(pathOf(orgId, name)),
    settled: (orgId, now) => settledIn(folderOf(orgId), now),
  }
}

async function keep(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const unfinished = join(folder, `${newTimelessId()}.part`)
  const file = await open(unfinished, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.utimes(...toTheDay())
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(unfinished, path)
  for (const each of [folder, dirname(folder), dirname(dirname(folder))]) await settleFolder(each)
}

async function remove(path: string): Promise<void> {
  const found = await lstat(path).catch(unlessMissing)
  if (!found) return
  await rm(path, { force: true })
  await settleFolder(dirname(path))
}

/** Writes down that a folder has other names in it, and keeps quiet about when. */
async function settleFolder(path: string) {
  await utimes(path, ...toTheDay())
  const folder = await open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

function toTheDay(): [Date, Date] {
  const now = new Date(Math.floor(Date.now() / day) * day)
  return [now, now]
}

async function* settledIn(folder: string, now: number): AsyncIterable<BlobName> {
  for (const part of await readdir(folder).catch(() => [])) {
    for (const name of await readdir(join(folder, part)).catch(() => [])) {
      const path = join(folder, part, name)
      const found = await lstat(path).catch(unlessMissing)
      // Its time is the beginning of the day that it came in.
      if (!found || now - found.mtimeMs < day + hour) continue
      if (isUnfinished.test(name)) await remove(path)
      else if (isId(name)) yield name as BlobName
    }
  }
}

function unlessMissing(fault: NodeJS.ErrnoException): undefined {
  if (fault.code !== 'ENOENT') throw fault
}
