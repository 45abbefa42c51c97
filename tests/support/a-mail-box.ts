import type { MailFault } from '#platform/mail/mail-faults.data'
import type { Letter, MailSender } from '#platform/mail/mail-sender'

/** A way for mail that keeps it, and refuses what a test says it should. */
export type MailBox = MailSender & {
  letters: Letter[]
  /** Why the next tries fail; undefined when they do not. */
  fails: MailFault | undefined
  /** Called in the middle of sending, as when the worker is killed there. */
  meanwhile: ((letter: Letter) => void) | undefined
}

export function aMailBox(): MailBox {
  const box: MailBox = {
    kind: 'smtp',
    letters: [],
    fails: undefined,
    meanwhile: undefined,
    close: () => {},
    async send(letter) {
      box.meanwhile?.(letter)
      if (box.fails) return { ok: false, why: box.fails }
      box.letters.push(letter)
      return { ok: true }
    },
  }
  return box
}
