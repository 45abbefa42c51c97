import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { FileDesk } from '#platform/files/file-desk'
import { openFileDesk } from '#platform/files/open-file-desk'

/** A desk for files in a folder of its own, which is removed when the tests of the file are over. */
export function aFileDesk(): FileDesk & { folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'candour-files-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return { ...openFileDesk({ dataFolder: folder }), folder: join(folder, 'files') }
}
