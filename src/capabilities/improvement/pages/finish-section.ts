import { button, errorFor, form, html, type SafeHtml, textarea } from '#web'
import type { ChangesSection } from './record-changes-page.ts'

/** The end of agreeing: on to doing and checking, or why nothing has to change. */
export function finishSection(section: ChangesSection): SafeHtml {
  const { action, csrf, changes, errors, typed = {} } = section
  const some = changes.some(change => change.state !== 'withdrawn')
  const reason = textarea({
    name: 'noChangeReason',
    label: 'No change is needed because …',
    hint: 'Sometimes a review shows that the work is set up well. Say why, so that others can follow.',
    value: typed.noChangeReason,
    rows: 2,
    error: errorFor(errors, 'noChangeReason'),
  })
  const text = some ? 'These are all the changes' : 'Nothing has to change'
  const fields = [!some && reason, button({ text, once: true, ...(some ? {} : { kind: 'secondary' }) })]
  const next = html`<p>Then the record waits until each change is done and somebody has looked whether it worked.</p>`
  return html`<section><h2>Finish agreeing</h2>${some && next}${form({ action: `${action}/finish`, csrf, body: fields })}</section>`
}
