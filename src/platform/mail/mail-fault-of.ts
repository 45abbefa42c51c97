import type { MailFault } from './mail-faults.data.ts'

/** Which of our reasons an error of the SMTP client is. Reply codes: RFC 5321, section 4.2. */
export function mailFaultOf(error: unknown): MailFault {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown }
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'sign-in-refused'
  if (typeof responseCode !== 'number') return 'no-answer'
  if (responseCode < 500) return 'not-now'
  return isAboutTheAddress(code, responseCode) ? 'address-refused' : 'refused'
}

function isAboutTheAddress(code: unknown, responseCode: number): boolean {
  return code === 'EENVELOPE' && [550, 551, 553, 556].includes(responseCode)
}
