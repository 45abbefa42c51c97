import { button, errorFor, form, html, type SafeHtml, textarea } from '#web'
import { canChange, troubleIn, wasField } from './open-part.ts'
import type { ReviewSection } from './review-page.ts'

/** What people did that went well: care is learnt from as much as trouble. */
export function wentWellSection(section: ReviewSection): SafeHtml {
  const { review, csrf, action } = section
  const { errors, typed } = troubleIn(section, 'went-well')
  const words = review.wentWell ? html`<p>${review.wentWell}</p>` : html`<p class="soft">Not said yet.</p>`
  const fields = [
    wasField(review.wentWell),
    textarea({
      name: 'wentWell',
      label: 'What went well?',
      hint: 'What did people do to notice, to keep someone safe, to put it right?',
      value: typed.wentWell ?? review.wentWell,
      rows: 3,
      error: errorFor(errors, 'wentWell'),
    }),
    button({ text: 'Save', kind: 'secondary' }),
  ]
  // What was typed does not hide what a colleague wrote meanwhile.
  const theirs = typed.wentWell === undefined ? undefined : words
  return html`<section><h2 id="went-well">What went well</h2>${
    canChange(section) ? [theirs, form({ action: `${action}/went-well`, csrf, body: fields })] : words
  }</section>`
}
