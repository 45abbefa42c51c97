import { details, html, type SafeHtml } from '#web'
import type { Duty } from '../duty.ts'
import { remindedKinds } from '../model/reminders.data.ts'
import { isOpen } from '../model/standing-of.ts'
import { momentFields } from '../reference/moments.data.ts'
import { askedAfter } from '../reference/questions.data.ts'
import type { DutiesPage } from './duties-page.ts'
import { dueText, factText } from './duty-words.ts'
import { questionsForm } from './questions-form.ts'

/** What is still to be found out, as questions, with what the answers decide; nothing once all is known. */
export function findOut(page: DutiesPage, csrf: string): SafeHtml | undefined {
  const { of, mayDecide, asked, incident, errors, typed = {} } = page
  const waiting = of.duties.filter(({ standing }) => standing === 'to-find-out')
  const missing = new Set([...waiting.flatMap(duty => duty.missing), ...missingMoments(of.duties)])
  for (const field of missing) if (waitsForAnother(field, missing)) missing.delete(field)
  if (asked) missing.add(asked)
  if (missing.size === 0) return undefined
  const action = `/app/records/${incident.reference}/duties`
  const questions = mayDecide
    ? questionsForm({ action, csrf, fields: [...missing], known: of.known, errors, typed })
    : html`<ul>${[...missing].map(field => html`<li>${factText(field, null)}</li>`)}</ul>`
  return html`<section aria-labelledby="find-out"><h2 id="find-out">To find out</h2>
<p>Not known is never taken for a no. Leave what nobody knows yet; the clocks go on meanwhile.</p>
${waiting.length > 0 && whatTheyDecide(waiting)}${questions}</section>`
}

// What may be law, and what runs out first, is not folded away.
function whatTheyDecide(waiting: readonly Duty[]): SafeHtml {
  const [law, other] = [waiting.filter(isLaw), waiting.filter(duty => !isLaw(duty))]
  return html`${law.length > 0 && html`<p>These answers decide what the law asks:</p>${rows(law)}`}${other.length > 0 && details({ summary: `What else they decide (${other.length})`, body: rows(other) })}`
}

function rows(duties: readonly Duty[]): SafeHtml {
  const soonest = duties.toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'))
  return html`<ul>${soonest.map(duty => html`<li><strong>${duty.rule.title}</strong>, ${duty.rule.recipient}${duty.due && html`: ${dueText(duty.due)}${!duty.clock.legalDue && ' (our own target)'}`}</li>`)}</ul>`
}

function isLaw({ rule }: Duty): boolean {
  return remindedKinds[rule.deadline.kind].law
}

// One answer may do away with the others: they are asked once it is there.
function waitsForAnother(field: string, missing: ReadonlySet<string>): boolean {
  const first = askedAfter[field]
  return first !== undefined && missing.has(first)
}

/** The moments without which the clock of an indicated duty cannot be told. */
function missingMoments(duties: readonly Duty[]): string[] {
  return duties
    .filter(({ truth, standing, clock }) => truth === 'yes' && isOpen(standing) && !clock.fromAt)
    .map(({ clock }) => momentFields[clock.from].field)
}
