import type { PlainDate } from '#platform/time'
import type { Attributes } from '#web'
import type { FilledForm } from '../page-context.ts'

/** What a phone is told about this Candour, so that it can keep a report without signal. */
export type AtThisAddress = {
  /** The public point that letters are sealed to, base64url. */
  point: string
  /** The address of Candour without its scheme, for the slip. */
  address: string
  /** For phones whose clock is behind. */
  today: PlainDate
  /** The work that a browser is asked for with each report, in bits (src/methods/work). */
  proofOfWork?: number
}

/** The same as a form carries it for client/speaking-up. */
export function outboxAttributes(phone: AtThisAddress | undefined, { typed }: FilledForm): Attributes {
  // A form with nothing in it may be kept as a page; one that shows what somebody typed never.
  const asNew = Object.keys(typed).length === 0
  return phone ? { 'data-outbox-form': phone.point, 'data-today': phone.today, 'data-as-new': asNew } : {}
}
