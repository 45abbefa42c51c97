import { keepWords, type Shelf } from '../enhancements/kept-words.ts'
import { wordsStay } from '../enhancements/when-words-go.ts'
import { keepReport, type Point } from '../outbox/keep-report.ts'
import type { Fields, KeptReport } from '../outbox/kept-report.ts'
import { keepLastWords } from '../outbox/last-words.ts'
import type { Outbox } from '../outbox/open-outbox.ts'
import type { Answer } from '../outbox/send-report.ts'
import type { Sent } from '../outbox/send-waiting.ts'
import { missingIn } from './check-report.ts'
import { type Draft, newDraft } from './draft.ts'
import { fieldsOf } from './form-fields.ts'
import { askToBeWoken } from './keep-page-offline.ts'
import { type KeptView, type State, stateAfter } from './kept-view.ts'
import { latestDay } from './latest-day.ts'
import { sentence } from './page-words.ts'
import { type Fault, showMissing } from './show-missing.ts'
import { factsOf } from './shown.ts'

/** What sending a form needs. */
export type Sending = {
  readonly form: HTMLFormElement
  readonly outbox: Outbox
  readonly shelf: Shelf
  readonly point: Point
  readonly view: KeptView
  /** The report that this form is, once it was sent or is being changed. */
  draft: Draft | undefined
  /** Lets it be sent again, when it is being changed. */
  release(): void
  /** Sends everything that waits. */
  sendAll(): Promise<Sent[]>
}

/** After so long without an answer a report counts as waiting, though it may still be answered. */
const patience = 4000

/** Checks a form, keeps it on this phone, and only then sends it; shows what became of it. */
export async function sendForm(sending: Sending): Promise<void> {
  const { form, outbox } = sending
  const fields = fieldsOf(form)
  if (says(form, faultsIn(form, fields))) return
  sending.draft ??= await newDraft(undefined, form.dataset.workedFor)
  const { draft } = sending
  // This browser keeps nothing: the form goes as it would without a script.
  if (!(await keep(sending, draft, fields))) return form.submit()
  askToBeWoken(form.ownerDocument)
  sending.release()
  const sent = await Promise.race([sending.sendAll(), after(patience)])
  const answer = sent?.find(({ id }) => id === draft.id)?.answer
  const kept = await outbox.get(draft.id)
  if (kept?.why) return refuse(sending, kept, answer)
  await show(sending, draft, fields, kept ? stateAfter(answer?.kind) : 'received', answer)
}

function faultsIn(form: HTMLFormElement, fields: Fields): Fault[] {
  const missing = missingIn(fields, latestDay(form.dataset.today, new Date()))
  return missing.map(({ field, word }) => ({ field, message: sentence(form.ownerDocument, word) }))
}

function says(form: HTMLFormElement, faults: readonly Fault[]): boolean {
  showMissing(form, sentence(form.ownerDocument, 'checkAgain'), faults)
  return faults.length > 0
}

/** Keeps a report on this phone; false when the browser would not. */
async function keep({ form, outbox, shelf, point }: Sending, draft: Draft, fields: Fields): Promise<boolean> {
  const { id, secret, words, verifier } = draft
  const place = form.ownerDocument.querySelector('.place')?.textContent ?? ''
  const report = { id, to: form.getAttribute('action') ?? '', place, point, words }
  carry(form, 'form', secret)
  if (!keepWords(shelf, secret, words)) return false
  // However the form goes from here on, it is this report with these words.
  carry(form, 'verifier', verifier)
  try {
    await keepReport(outbox, { ...report, fields: { ...fields, form: secret, verifier } })
    await keepLastWords(outbox, words)
    return true
  } catch {
    return false
  }
}

function carry(form: HTMLFormElement, name: string, value: string): void {
  form.querySelector(`input[type="hidden"][name="${name}"]`)?.setAttribute('value', value)
}

/** The report stays on the phone and the form as it is; what is wrong stands above it. */
async function refuse(
  sending: Sending,
  { id, why = 'invalid' }: KeptReport,
  answer: Answer | undefined,
): Promise<void> {
  const { form } = sending
  const page = form.ownerDocument
  says(form, answer?.errors ?? [{ field: 'story', message: sentence(page, why) }])
  // The first report keeps its secret and its words: sent once more, this one is another.
  if (why === 'other-words') sending.draft = await newDraft(id)
}

async function show(
  { form, outbox, view }: Sending,
  { id, secret }: Draft,
  fields: Fields,
  state: State,
  answer: Answer | undefined,
): Promise<void> {
  const facts = factsOf(fields, await outbox.isOwnPhone())
  view.show(form, { id, secret, facts, reference: answer?.reference, until: Date.now() + wordsStay }, state)
  // What was told is now in the outbox or with the server, and nowhere else on this phone.
  form.reset()
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise(resolve => setTimeout(() => resolve(undefined), milliseconds))
}
