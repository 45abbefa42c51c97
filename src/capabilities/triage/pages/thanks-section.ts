import { button, buttonGroup, details, errorFor, form, html, type SafeHtml, textarea } from '#web'
import { firstResponsesTo } from '../model/first-responses.ts'
import { lensNote } from './lens-note.ts'
import type { ReportSection } from './report-page.ts'

/** The form for a human thank-you; nothing once they are thanked. */
export function thanksSection(section: ReportSection): SafeHtml | undefined {
  const { report, record, may, errors, typed, lens } = section
  if (report.thankedAt || report.withdrawnAt || !may.answer) return undefined
  const safetyFirst = report.atRiskNow && !record?.madeSafe
  return html`<section><h2 id="say-thanks">Say thank you</h2>
${form({
  action: `${section.action}/thanks`,
  csrf: section.csrf,
  body: [
    textarea({
      name: 'thanks',
      label: 'Your own words to whoever told us',
      hint: 'They read it in their thread, with your name and role under it.',
      rows: 4,
      value: typed?.thanks,
      error: errorFor(errors, 'thanks'),
    }),
    details({
      summary: 'Three that fit what they told us',
      body: html`<ul>${firstResponsesTo(report).map(each => html`<li>${each}</li>`)}</ul><p class="soft">To read, not to copy: your own words are the ones that count.</p>`,
      // Where somebody may still be unsafe, they come after that; once words are typed they are out of the way.
      open: !safetyFirst && !typed?.thanks,
    }),
    lens && lensNote(lens),
    buttonGroup([
      button({ text: 'Send thanks', once: true, ...(safetyFirst ? { kind: 'secondary' } : {}) }),
      button({ text: 'How does it read?', kind: 'secondary', name: 'lens', value: 'look' }),
    ]),
  ],
})}</section>`
}
