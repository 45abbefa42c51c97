import { button, details, errorFor, form, html, type SafeHtml, textarea } from '#web'
import { canChange, takeOutButton, troubleIn, wasField } from './open-part.ts'
import type { ReviewSection } from './review-page.ts'

/** What we found about how work is set up. */
export function findingsSection(section: ReviewSection): SafeHtml {
  const { findings, noFindingReason } = section.review
  const list = findings.map(
    finding =>
      html`<li><p>${finding.text}</p>${takeOutButton(section, { kind: 'finding', id: finding.id, what: finding.text })}</li>`,
  )
  const none = noFindingReason
    ? html`<p>No finding: ${noFindingReason}</p>`
    : html`<p class="soft">Nothing written yet.</p>`
  return html`<section><h2 id="findings">What we found</h2>${findings.length > 0 ? html`<ol>${list}</ol>` : none}
${canChange(section) && [addFinding(section), noFinding(section)]}</section>`
}

function addFinding(section: ReviewSection): SafeHtml {
  const { errors, typed } = troubleIn(section, 'finding')
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
  return form({ action: `${section.action}/finding`, csrf: section.csrf, body: fields })
}

function noFinding(section: ReviewSection): SafeHtml | undefined {
  const { csrf, action, review } = section
  if (review.findings.length > 0) return undefined
  const { errors, typed } = troubleIn(section, 'went-well')
  const error = errorFor(errors, 'noFindingReason')
  const fields = [
    wasField(review.noFindingReason),
    textarea({
      name: 'noFindingReason',
      label: 'Why is there no finding?',
      value: typed.noFindingReason ?? review.noFindingReason,
      rows: 2,
      error,
    }),
    button({ text: 'Save the reason', kind: 'secondary' }),
  ]
  const body = form({ action: `${action}/went-well`, csrf, body: fields })
  return details({ summary: 'There is nothing to find about the system', open: error !== undefined, body })
}
