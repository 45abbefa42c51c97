import { button, details, errorFor, form, html, note, type SafeHtml, textarea } from '#web'
import { makeSafeSteps } from '../model/make-safe-steps.ts'
import type { ReportSection } from './report-page.ts'
import { paragraphs } from './words-for.ts'

/** Where somebody was at risk: first what was done about it, or the form to say so. */
export function madeSafeSection(section: ReportSection): SafeHtml | undefined {
  const { report, record, may, errors, typed } = section
  if (!report.atRiskNow) return undefined
  if (record?.madeSafe) return note({ title: 'Made safe', body: paragraphs(record.madeSafe) })
  if (!may.answer) return note({ tone: 'urgent', body: html`<p>Nobody has said yet that it is safe.</p>` })
  return note({
    tone: 'urgent',
    title: 'They said that someone is at risk now',
    body: form({
      action: `${section.action}/safe`,
      csrf: section.csrf,
      body: [
        details({
          summary: 'What to think of',
          body: html`<ul>${makeSafeSteps.map(step => html`<li>${step.label}</li>`)}</ul>`,
        }),
        textarea({
          name: 'safe',
          label: 'What has been done to make it safe?',
          hint: 'Go and look, or ring the place, before you write. This opens the record.',
          rows: 3,
          value: typed?.safe,
          error: errorFor(errors, 'safe'),
        }),
        button({ text: 'It is safe now', once: true }),
      ],
    }),
  })
}
