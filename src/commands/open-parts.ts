import { systemClock } from '#platform/clock'
import type { Config } from '#platform/config'
import { openDatabases } from '#platform/database/open-databases'
import { openFileDesk } from '#platform/files/open-file-desk'
import { loadKeys } from '#platform/keys'
import { createLog, type Log } from '#platform/log'
import { openMail } from '#platform/mail/open-mail'
import type { Parts } from '../app.ts'

export type Opened = { parts: Parts; log: Log; notices: readonly string[]; close(): Promise<void> }

const noMail =
  'No mail server is set up (SMTP_URL, MAIL_FROM): nobody on call is told by e-mail when somebody is at risk.'

/** Opens what the web server and the worker run on: database, keys, clock and log. */
export async function openParts(config: Config): Promise<Opened> {
  const log = createLog(config.logLevel)
  const keys = loadKeys(config.keysFolder, { demo: config.demo })
  const databases = await openDatabases(config, error =>
    log.error({ err: error }, 'idle database connection'),
  )
  const mail = openMail(config.mail)
  return {
    parts: { config, databases, keys, clock: systemClock, files: openFileDesk(config), mail },
    log,
    notices: [...databases.notices, ...(mail.kind === 'nobody' ? [noMail] : [])],
    close: async () => {
      mail.close()
      await databases.close()
    },
  }
}
