import type { MailKind } from './retries.data.ts'

type Words = { subject: string; text: string; urgent: boolean }

const waits = 'Something waits for you in Candour'

/**
 * A mail: that something waits, and where to sign in. It says neither what, nor who, nor where, since anybody may see a
 * phone's screen or a shared mailbox, and who told us something may be why it waits.
 */
export function letterOf(kind: MailKind, publicUrl: string): Words {
  const signIn = `${publicUrl}/app`
  const choose = `How and when you hear from Candour is yours to choose: ${publicUrl}/app/how-you-hear`
  if (kind === 'alert')
    return {
      subject: 'Urgent: please open Candour now',
      text: `Something urgent waits for you in Candour. Please sign in now:\n\n${signIn}\n\nIf you cannot, the next person on the on-call list gets this mail in 15 minutes.\n`,
      urgent: true,
    }
  return { subject: waits, text: `${waits}. Sign in to see it:\n\n${signIn}\n\n${choose}\n`, urgent: false }
}
