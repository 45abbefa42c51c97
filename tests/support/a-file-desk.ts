import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { FileDesk } from '#platform/files/file-desk'
import { openFileDesk } from '#platform/files/open-file-desk'

const placeBytes = 50 * 1024 * 1024
let folder: string | undefined

/** A desk for files in one folder for all that a test file does, which is removed when its tests are over. */
export function aFileDesk(): FileDesk & { folder: string } {
  if (!folder) {
    const made = mkdtempSync(join(tmpdir(), 'candour-files-'))
    folder = made
    after(() => rmSync(made, { recursive: true, force: true }))
  }
  const files = { placeBytes, clamd: undefined, s3: undefined }
  return { ...openFileDesk({ dataFolder: folder, files }), folder: join(folder, 'files') }
}
