import { resolve } from 'node:path'
import { restoreBackup } from '#platform/backup/restore-backup'
import { refuseServer } from './backup.ts'
import { settings } from './settings.ts'

/** `candour restore FOLDER`: puts a backup back into an empty data folder. */
export async function restore([folder]: string[]): Promise<number> {
  const config = settings()
  refuseServer(config.database.kind)
  if (!folder) throw new Error('Say from where: candour restore FOLDER')
  const { madeAt } = await restoreBackup(resolve(folder), config)
  console.log(
    `Restored the backup of ${madeAt} into ${config.dataFolder}. Start with npm start, then check with candour verify.`,
  )
  return 0
}
