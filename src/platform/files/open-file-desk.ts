import { join } from 'node:path'
import type { Config } from '../config.ts'
import { folderStore } from '../storage/folder-store.ts'
import { cleanFile } from './clean-file.ts'
import type { FileDesk } from './file-desk.ts'

/** The desk for files that people add, as the settings say. */
export function openFileDesk(config: Pick<Config, 'dataFolder'>): FileDesk {
  return {
    store: folderStore(join(config.dataFolder, 'files')),
    clean: cleanFile,
    placeBytes: 2000 * 1024 * 1024,
  }
}
