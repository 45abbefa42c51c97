import type { PersonId } from '#platform/ids'
import { dayOf, type Instant } from '#platform/time'
import { formatDay, html, type SafeHtml } from '#web'
import type { CheckResult } from '../change.ts'
import { verdictNames } from '../model/verdict-names.ts'
import type { ChangePage } from './change-page.ts'
import { countWords } from './change-words.ts'

/** What happened to a change, in order: agreed, done, looked at, withdrawn; each with who said so. */
export function history(page: ChangePage): SafeHtml {
  const { change } = page
  const { doneOn, doneAt, doneBy, withdrawnAt } = change
  const agreed = html`<p><strong>Agreed.</strong> ${stamp(page, change.agreedAt, change.agreedBy)}</p>`
  const done =
    doneOn &&
    doneAt &&
    html`<p><strong>Done.</strong> ${stamp(page, doneAt, doneBy)}</p><p>In place since ${formatDay(doneOn)}. ${change.doneNote}</p>`
  const withdrawn =
    withdrawnAt &&
    html`<p><strong>Withdrawn.</strong> ${stamp(page, withdrawnAt, change.withdrawnBy)}</p><p>${change.withdrawnReason}</p>`
  const moments = [agreed, done, ...change.checks.map(check => looked(page, check)), withdrawn]
  return html`<ol>${moments.filter(Boolean).map(moment => html`<li>${moment}</li>`)}</ol>`
}

function looked(page: ChangePage, check: CheckResult): SafeHtml {
  return html`<p><strong>${verdictNames[check.verdict]}.</strong> ${stamp(page, check.checkedAt, check.checkedBy)}</p>
<p>${check.words}</p><p>${countWords(check)}</p>`
}

function stamp({ names }: ChangePage, at: Instant, by: PersonId | null): SafeHtml {
  const name = by && names.get(by)
  return html`<span class="soft">${formatDay(dayOf(at))}${name && `, ${name}`}</span>`
}
