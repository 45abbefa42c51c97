import { join } from 'node:path'
import type { Config } from '../config.ts'
import { folderStore } from '../storage/folder-store.ts'
import { s3Store } from '../storage/s3-store.ts'
import { cleanFile } from './clean-file.ts'
import type { FileDesk } from './file-desk.ts'
import { scanWithClamd } from './scan-with-clamd.ts'

/** The desk for files that people add, as the settings say. */
export function openFileDesk({ dataFolder, files }: Pick<Config, 'dataFolder' | 'files'>): FileDesk {
  const { placeBytes, clamd, s3 } = files
  return {
    store: s3 ? s3Store(s3) : folderStore(join(dataFolder, 'files')),
    clean: clamd ? scannedFirst(clamd) : cleanFile,
    placeBytes,
  }
}

/** Fails closed: what the scanner did not see is not kept. */
function scannedFirst(clamd: string): FileDesk['clean'] {
  return async (bytes, documents) => {
    const seen = await scanWithClamd(clamd, bytes)
    if (seen === 'clean') return cleanFile(bytes, documents)
    return { ok: false, why: seen === 'found' ? 'virus' : 'not-checked' }
  }
}
