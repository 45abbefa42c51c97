import { createHash } from 'node:crypto'
import type { CleanFile } from '#platform/files/clean-file'
import type { FileDesk } from '#platform/files/file-desk'
import { newTimelessId, type OrgId } from '#platform/ids'
import type { BlobName } from '#platform/storage/blob-store'
import { fileLimits } from '../model/file-limits.ts'
import type { Message } from '../report.ts'
import type { NewFile, NewFiles } from '../store/new-files.ts'

/** Files that come with a message, made anew, and the desk that keeps them. */
export type Attached = { desk: FileDesk; files: readonly CleanFile[] }

export type Keeping = NewFiles & {
  /** Takes back the bytes of files that no message of the thread names after all. */
  dropUnnamed(messages: readonly Message[]): Promise<void>
}

const { mostFiles, mostBytesTogether } = fileLimits
const noFiles: Keeping = { files: [], limits: { files: 0, bytes: 0, place: 0 }, dropUnnamed: async () => {} }

/**
 * Keeps the bytes of files before any row names them: a row without its file would be a promise that we cannot keep, a file
 * without a row is swept away (tasks/sweep-files.ts).
 */
export async function keepFiles(orgId: OrgId | undefined, attached: Attached | undefined): Promise<Keeping> {
  if (!orgId || !attached) return noFiles
  const { desk } = attached
  const files: NewFile[] = []
  for (const file of attached.files) files.push(await keepFile(desk, orgId, file))
  const limits = { files: mostFiles, bytes: mostBytesTogether, place: desk.placeBytes }
  return { files, limits, dropUnnamed: messages => dropUnnamed(desk, orgId, files, messages) }
}

async function keepFile({ store }: FileDesk, orgId: OrgId, { kind, bytes, small }: CleanFile) {
  const put = async (content: Uint8Array) => {
    const name: BlobName = newTimelessId()
    await store.put(orgId, name, content)
    return name
  }
  const digest = createHash('sha256').update(bytes).digest('hex')
  const size = bytes.length + (small?.length ?? 0)
  const names = { file: await put(bytes), small: small ? await put(small) : null }
  return { id: newTimelessId<'attachment'>(), kind, bytes: size, digest, ...names }
}

async function dropUnnamed(
  { store }: FileDesk,
  orgId: OrgId,
  files: readonly NewFile[],
  messages: readonly Message[],
): Promise<void> {
  const named = new Set(messages.flatMap(message => message.files.map(each => each.file)))
  const unnamed = files.filter(each => !named.has(each.file)).flatMap(({ file, small }) => [file, small])
  for (const name of unnamed) if (name) await store.remove(orgId, name)
}
