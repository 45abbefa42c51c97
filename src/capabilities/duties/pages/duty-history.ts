import type { PersonId } from '#platform/ids'
import { details, formatInstant, html, type SafeHtml } from '#web'
import type { Duty } from '../duty.ts'
import type { DutyPage } from './duty-page.ts'
import { decisionWords, factText, kindWords, momentText, periodText } from './duty-words.ts'

type Shown = Pick<DutyPage, 'duty' | 'names'> & { of: Pick<DutyPage['of'], 'parked'> }

/** What was decided and sent about a duty, oldest first, each as it was then. */
export function dutyHistory({ duty, names, of }: Shown): SafeHtml {
  const by = (id: PersonId | null) => (id && names.get(id)) || 'Candour'
  const decided = duty.decisions.map(each => decisionItem(each, by(each.by), duty))
  const sent = duty.sendings.map(
    each => html`<li><strong>Sent ${momentText(each.sentAt)} by ${each.sentBy}</strong>: ${each.what}${each.referenceReceived && html`<br>Reference received: ${each.referenceReceived}`}
<span class="soft">Noted by ${by(each.by)}.</span></li>`,
  )
  if (decided.length + sent.length === 0)
    return html`<h2>What was decided and sent</h2><p class="soft">Nothing yet. Decisions stay here with their reasons.</p>`
  return html`<h2>What was decided and sent</h2><ul>${decided}${sent}</ul>${of.parked && html`<p class="soft">Safeguarding first: see the duties of this record.</p>`}`
}

function decisionItem(decision: Duty['decisions'][number], by: string, { rule }: Duty): SafeHtml {
  const known = Object.entries(decision.facts)
    .map(([field, value]) => factText(field, value))
    .join('; ')
  return html`<li><strong>${decisionWords[decision.decision]}</strong>: ${decision.reason}
<span class="soft">${by}, ${formatInstant(new Date(decision.at))}, under rules ${decision.ruleVersion}. Known then: ${known}.</span>${decision.ruleVersion !== rule.version && asItWasThen(decision)}</li>`
}

/** The rule under which it was decided, where another version of it holds now. */
function asItWasThen({ ruleThen, ruleVersion }: Duty['decisions'][number]): SafeHtml {
  if (!ruleThen) return html`<p class="soft">Rules ${ruleVersion} are not kept here.</p>`
  const { title, recipient, deadline, legalReference, notes } = ruleThen
  const time = [periodText(deadline.iso8601), kindWords[deadline.kind]].filter(Boolean).join(', ')
  return details({
    summary: `The rule as it was then (${ruleVersion})`,
    body: html`<p><strong>${title}</strong>, ${recipient}. ${time}. ${legalReference}.</p><p>${notes}</p>`,
  })
}
