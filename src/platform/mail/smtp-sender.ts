import { createTransport } from 'nodemailer'
import { mailFaultOf } from './mail-fault-of.ts'
import type { Letter, MailSender } from './mail-sender.ts'

const patience = 15_000
const timeouts = {
  connectionTimeout: patience,
  greetingTimeout: patience,
  socketTimeout: patience,
  dnsTimeout: patience,
}

/** Sends mail through an SMTP server. `url` may hold a name and a password; neither is ever logged. */
export function smtpSender({ url, from }: { url: string; from: string }): MailSender {
  const transport = createTransport({ url, ...timeouts })
  return {
    kind: 'smtp',
    close: () => transport.close(),
    async send(letter) {
      try {
        await transport.sendMail(mailOf(letter, from))
        return { ok: true }
      } catch (error) {
        return { ok: false, why: mailFaultOf(error) }
      }
    },
  }
}

function mailOf({ id, to, subject, text, urgent, at }: Letter, from: string) {
  return {
    from,
    to,
    subject,
    text,
    messageId: `<${id}@${hostOf(from)}>`,
    date: new Date(at),
    headers: {
      // RFC 3834: nobody's absence note should answer.
      'Auto-Submitted': 'auto-generated',
      ...(urgent ? { Importance: 'high', 'X-Priority': '1' } : {}),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  } as const
}

function hostOf(address: string): string {
  return /@([^\s>]+)>?\s*$/.exec(address)?.[1] ?? 'candour.invalid'
}
