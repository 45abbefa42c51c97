import { button, checkboxes, errorFor, form, html, type SafeHtml, statusTag, textarea } from '#web'
import type { OutcomeSection } from './outcome-page.ts'
import { toldText } from './words-for.ts'

/** Who told us and whether they know what came of it; the form writes to those who do not. */
export function reportersToldSection(section: OutcomeSection): SafeHtml {
  const { reporters } = section
  const told = reporters.filter(reporter => reporter.told)
  const list = told.map(
    ({ report, who }) =>
      html`<li>${statusTag('done', 'Told')} <a href="/app/reports/${report.reference}">${who}, ${toldText(report)}</a></li>`,
  )
  return html`<section><h2>Those who told us</h2>${list.length > 0 && html`<ul class="govuk-list">${list}</ul>`}${untoldForm(section)}</section>`
}

function untoldForm({
  reporters,
  record,
  csrf,
  action,
  errors,
  typed,
}: OutcomeSection): SafeHtml | undefined {
  const untold = reporters.filter(reporter => !reporter.told)
  if (untold.length === 0 || record.state === 'closed') return undefined
  return form({
    action,
    csrf,
    body: [
      checkboxes({
        name: 'to',
        legend: 'Who is this for?',
        items: untold.map(({ report, who }) => ({
          value: report.reference,
          text: `${who}, ${toldText(report)}`,
        })),
        values: typed ? (typed.to ?? '').split(',') : untold.map(({ report }) => report.reference),
        error: errorFor(errors, 'to'),
      }),
      textarea({
        name: 'text',
        label: 'What came of what you told us',
        hint: 'What we found, what we changed, whether it worked. If nothing changed, say why. No names.',
        rows: 6,
        value: typed?.text,
        error: errorFor(errors, 'text'),
      }),
      button({ text: 'Send to them', once: true }),
    ],
  })
}
