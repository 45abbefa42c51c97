import { button, details, errorFor, form, html, type SafeHtml, textarea } from '#web'
import { canChange, takeOutButton } from './open-part.ts'
import type { ReviewSection } from './review-page.ts'

/** What we found about how work is set up. */
export function findingsSection(section: ReviewSection): SafeHtml {
  const { findings, noFindingReason } = section.review
  const list = findings.map(
    finding =>
      html`<li><p>${finding.text}</p>${takeOutButton(section, { kind: 'finding', id: finding.id, what: 'this finding' })}</li>`,
  )
  const none = noFindingReason
    ? html`<p>No finding: ${noFindingReason}</p>`
    : html`<p class="soft">Nothing written yet.</p>`
  return html`<section><h2 id="findings">What we found</h2>${findings.length > 0 ? html`<ol>${list}</ol>` : none}
${canChange(section) && [addFinding(section), noFinding(section)]}</section>`
}

function addFinding({ csrf, action, errors, typed = {} }: ReviewSection): SafeHtml {
  const fields = [
    textarea({
      name: 'text',
      label: 'A finding about how work is set up',
      hint: 'The condition, what it made more likely, and what followed. “The charging list hangs in the locked office, so nights cannot see it; the hoist was left with a quarter charge.”',
      value: typed.text,
      rows: 4,
      error: errorFor(errors, 'text'),
    }),
    button({ text: 'Record the finding', kind: 'secondary', once: true }),
  ]
  return form({ action: `${action}/finding`, csrf, body: fields })
}

function noFinding({ csrf, action, review }: ReviewSection): SafeHtml | undefined {
  if (review.findings.length > 0) return undefined
  const fields = [
    html`<input type="hidden" name="wentWell" value="${review.wentWell}">`,
    textarea({
      name: 'noFindingReason',
      label: 'Why is there no finding?',
      value: review.noFindingReason,
      rows: 2,
    }),
    button({ text: 'Save the reason', kind: 'secondary' }),
  ]
  const body = form({ action: `${action}/went-well`, csrf, body: fields })
  return details({ summary: 'There is nothing to find about the system', body })
}
