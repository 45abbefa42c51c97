import { details, html, type SafeHtml } from '#web'
import type { Duty } from '../duty.ts'
import { isOpen } from '../model/standing-of.ts'
import { momentFields } from '../reference/moments.data.ts'
import type { DutiesPage } from './duties-page.ts'
import { clockText, factText } from './duty-words.ts'
import { questionsForm } from './questions-form.ts'

/** What is still to be found out, as questions, with what the answers decide; nothing once all is known. */
export function findOut(page: DutiesPage, csrf: string): SafeHtml | undefined {
  const { of, mayDecide, asked, incident, errors, typed = {} } = page
  const waiting = of.duties.filter(({ standing }) => standing === 'to-find-out')
  const missing = new Set([...waiting.flatMap(duty => duty.missing), ...missingMoments(of.duties)])
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

function whatTheyDecide(waiting: readonly Duty[]): SafeHtml {
  const rows = waiting.map(
    duty => html`<li><strong>${duty.rule.title}</strong>, ${duty.rule.recipient}. ${clockText(duty)}</li>`,
  )
  return details({ summary: `What these answers decide (${waiting.length})`, body: html`<ul>${rows}</ul>` })
}

/** The moments without which the clock of an indicated duty cannot be told. */
function missingMoments(duties: readonly Duty[]): string[] {
  return duties
    .filter(({ truth, standing, clock }) => truth === 'yes' && isOpen(standing) && !clock.fromAt)
    .map(({ clock }) => momentFields[clock.from].field)
}
