import { button, errorFor, form, html, type SafeHtml, textarea } from '#web'
import { needs } from '../model/needs.ts'
import type { OutcomeSection } from './outcome-page.ts'

/** Closing, or what it still waits for. */
export function closeSection(section: OutcomeSection): SafeHtml {
  const { record, closing, unmet } = section
  const heading = html`<h2>Close the record</h2>`
  if (record.state === 'closed') return html`<section>${heading}<p>This record is closed.</p></section>`
  if (!closing)
    return html`<section>${heading}<p>The changes come first: once they are made and checked, it can close.</p></section>`
  if (unmet.length > 0)
    return html`<section>${heading}<p>Before it can close:</p><ul>${unmet.map(need => html`<li>${needs[need].missing}</li>`)}</ul></section>`
  return html`<section>${heading}${closeForm(section)}</section>`
}

function closeForm({ closing, csrf, action, errors, typed }: OutcomeSection): SafeHtml {
  const reason =
    closing?.reason === 'required' &&
    textarea({
      name: 'reason',
      label: 'Why is this enough?',
      hint: closing.why,
      rows: 3,
      value: typed?.reason,
      error: errorFor(errors, 'reason'),
    })
  return form({
    action: `${action}/close`,
    csrf,
    body: [reason, button({ text: 'Close the record', once: true })],
  })
}
