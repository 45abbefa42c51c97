import { resolve } from 'node:path'
import { makeBackup } from '#platform/backup/make-backup'
import { settings } from './settings.ts'

/** `candour backup FOLDER`: database, files and keys together in one new folder. */
export async function backup([folder]: string[]): Promise<number> {
  const config = settings()
  refuseServer(config.database.kind)
  if (!folder) throw new Error('Say where: candour backup FOLDER')
  const to = resolve(folder)
  const { files } = await makeBackup(config, to)
  console.log(
    `Backed up into ${to}: ${Object.keys(files).length} files. The keys are in it: keep it as safe as the data itself.`,
  )
  if (config.files.s3)
    console.log(
      'The files that people added lie in the bucket of FILES_S3 and are not in it: back that up as well.',
    )
  return 0
}

/** A server has its own tools; half a backup would be worse than none. */
export function refuseServer(kind: 'embedded' | 'server'): void {
  if (kind === 'server') {
    throw new Error(
      'With DATABASE_URL, back the server up with its own tools (pg_basebackup or pg_dump) and KEYS_FOLDER beside it: docs/operations/backup.md.',
    )
  }
}
