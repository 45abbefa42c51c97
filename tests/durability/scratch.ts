import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { stopServer } from '../../src/platform/embedded/stop-server.ts'

/** A folder of its own for one test, removed afterwards. */
export function scratchFolder(t: TestContext, parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'candour-start-'))
  // As in a folder that somebody made on purpose: the temporary one would be for its owner alone.
  chmodSync(folder, 0o711)
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A data folder for one test; a server that still runs on it afterwards is stopped. */
export function scratchHome(t: TestContext): string {
  const folder = scratchFolder(t)
  const home = join(folder, 'data')
  t.after(() => stopServer(join(home, 'pg')))
  return home
}
