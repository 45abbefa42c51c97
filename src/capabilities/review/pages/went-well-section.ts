import { button, form, html, type SafeHtml, textarea } from '#web'
import { canChange } from './open-part.ts'
import type { ReviewSection } from './review-page.ts'

/** What people did that went well: care is learnt from as much as trouble. */
export function wentWellSection(section: ReviewSection): SafeHtml {
  const { review, csrf, action } = section
  const words = review.wentWell ? html`<p>${review.wentWell}</p>` : html`<p class="soft">Not said yet.</p>`
  const fields = [
    textarea({
      name: 'wentWell',
      label: 'What went well?',
      hint: 'What did people do to notice, to keep someone safe, to put it right?',
      value: review.wentWell,
      rows: 3,
    }),
    html`<input type="hidden" name="noFindingReason" value="${review.noFindingReason}">`,
    button({ text: 'Save', kind: 'secondary' }),
  ]
  return html`<section><h2 id="went-well">What went well</h2>${
    canChange(section) ? form({ action: `${action}/went-well`, csrf, body: fields }) : words
  }</section>`
}
