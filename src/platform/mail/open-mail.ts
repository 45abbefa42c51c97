import type { MailConfig } from '../config.ts'
import { mailCatcher } from './mail-catcher.ts'
import type { MailSender } from './mail-sender.ts'
import { smtpSender } from './smtp-sender.ts'

/** The way mail leaves Candour under this configuration. */
export function openMail(config: MailConfig): MailSender {
  if (config.kind === 'smtp') return smtpSender(config)
  return config.kind === 'catcher' ? mailCatcher(config.folder) : nobody
}

// Nothing is thrown away in silence: each mail is lost for a reason that an administrator sees.
const nobody: MailSender = {
  kind: 'nobody',
  close: () => {},
  send: async () => ({ ok: false, why: 'not-set-up' }),
}
