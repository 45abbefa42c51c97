import type { Instant } from '../time.ts'
import type { MailFault } from './mail-faults.data.ts'

/** One mail in plain text. Its id becomes its Message-ID, so that one sent twice can be known as one. */
export type Letter = {
  readonly id: string
  readonly orgId: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly urgent: boolean
  readonly at: Instant
}

export type Posted = { readonly ok: true } | { readonly ok: false; readonly why: MailFault }

/** The port by which mail leaves Candour. A mail that cannot go is an answer, never a fault. */
export type MailSender = {
  readonly kind: 'smtp' | 'catcher' | 'nobody'
  send(letter: Letter): Promise<Posted>
  close(): void
}
