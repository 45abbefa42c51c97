import type { KeptReport } from '../outbox/kept-report.ts'
import { openOwnBox } from '../outbox/own-box.ts'
import { whileChanging } from '../outbox/send-waiting.ts'
import { newDraft } from './draft.ts'
import { fillForm } from './form-fields.ts'
import { sentence } from './page-words.ts'
import type { Sending } from './send-form.ts'

const mark = '#look='

/** Where a report that waits is looked at: in this form, or on the page of its own. */
export function lookAt(page: Document, sending: Sending | undefined, report: KeptReport): void {
  const here = sending?.form.isConnected && sending.form.getAttribute('action') === report.to
  // A place that has closed has no form any more: its report can go from this one.
  if (sending && (here || (sending.form.isConnected && report.why === 'unknown-place'))) {
    void changeHere(sending, report)
    return
  }
  const { pathname, search } = page.location
  const away = pathname !== report.to
  // In the language of this page: with another, there would be two ways to go at once, and neither arrives.
  page.location.assign(report.to + search + mark + report.id)
  // Otherwise only what follows the # has changed, and nothing is loaded.
  if (!away) page.location.reload()
}

/** The report that this page was opened to look at. */
export function askedToLookAt(page: Document): string | undefined {
  const { hash, pathname, search } = page.location
  if (!hash.startsWith(mark)) return undefined
  page.defaultView?.history.replaceState(null, '', pathname + search)
  return hash.slice(mark.length)
}

/** Puts a report that its writer can read back into the form; it is not sent while they change it. */
export async function changeHere(sending: Sending, { id, box, why }: KeptReport): Promise<void> {
  if (!('own' in box)) return
  sending.release = whileChanging(id)
  const { fields, words } = await openOwnBox(sending.outbox, box.own)
  const { form: secret = '', verifier = '' } = fields
  sending.draft = why === 'other-words' ? await newDraft(id) : { id, secret, words, verifier }
  const { form } = sending
  fillForm(form, fields)
  const told = form.ownerDocument.createElement('p')
  told.className = 'note'
  told.textContent = sentence(form.ownerDocument, why === 'other-words' ? 'asNew' : 'changing')
  form.prepend(told)
  form.scrollIntoView()
}
