import { button, details, errorFor, form, html, type SafeHtml, textarea } from '#web'
import type { ReportSection } from './report-page.ts'

/** Good thanks are short, name what the person did, and say what happens next. */
const examples = [
  'Thank you for telling us so quickly, and for staying with him. I’m sorry you were left without what you needed. I’ll walk the night round on Friday.',
  'I know it isn’t easy to say that something nearly went wrong. Because you did, we can put it right before somebody is hurt. I’ll write again by Thursday.',
  'Thank you. What you noticed about the charger is exactly what I can’t see from the office. We’re starting there.',
]

/** The form for a human thank-you; nothing once they are thanked. */
export function thanksSection(section: ReportSection): SafeHtml | undefined {
  const { report, record, may, errors, typed } = section
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
      summary: 'Three that people were glad of',
      body: html`<ul>${examples.map(each => html`<li>${each}</li>`)}</ul>`,
    }),
    button({ text: 'Send thanks', once: true, ...(safetyFirst ? { kind: 'secondary' } : {}) }),
  ],
})}</section>`
}
