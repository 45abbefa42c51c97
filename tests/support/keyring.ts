import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Keys, loadKeys } from '#platform/keys'

/** Fresh server keys for one test. */
export function aKeyring(): Keys {
  return loadKeys(join(mkdtempSync(join(tmpdir(), 'candour-keys-')), 'keys'), { demo: true })
}
