import { html, type SafeHtml } from '#web'
import type { ClosedPlace } from '../report.ts'

export type PhoneNumber = { label: string; phone: string }

/** Whom to call at a service: who is on call, first to be called first, and its own number. */
export function numbersOf({
  onCall,
  phone,
  serviceName,
}: Omit<ClosedPlace, 'openPlaces' | 'nation'>): PhoneNumber[] {
  return phone ? [...onCall, { label: serviceName, phone }] : onCall
}

/** Numbers to tap, each with who answers it. */
export function phoneNumbers(numbers: readonly PhoneNumber[]): SafeHtml {
  return html`<ul>${numbers.map(each => html`<li>${numberLine(each)}</li>`)}</ul>`
}

/** One number, and who answers it. */
export function numberLine({ label, phone }: PhoneNumber): SafeHtml {
  return html`${label}: <a class="number" href="tel:${phone.replaceAll(/[^\d+]/g, '')}">${phone.replaceAll(' ', '\u00a0')}</a>`
}
