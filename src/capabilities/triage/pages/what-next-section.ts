import { button, details, errorFor, form, html, radios, type SafeHtml, textInput } from '#web'
import type { ReportSection } from './report-page.ts'
import { occurredText } from './words-for.ts'

/** Once it is safe and they are thanked: a record of its own, or together with what others told about the same event. */
export function whatNextSection(section: ReportSection): SafeHtml {
  const { record } = section
  const goodCare = section.report.kind === 'good-care'
  const heading = html`<h2>What happens next</h2>`
  if (record) {
    const href = `/app/records/${record.reference}`
    return html`<section>${heading}<p>This is part of the record <a href="${href}">${record.title}</a> (${record.reference}).</p></section>`
  }
  if (!section.may.triage)
    return html`<section>${heading}<p>A manager opens the record and decides how we learn from it.</p></section>`
  const open = form({
    action: `${section.action}/open`,
    csrf: section.csrf,
    body: button({
      text: goodCare ? 'Learn from what went well' : 'Open a record',
      once: true,
      ...(section.report.thankedAt ? {} : { kind: 'secondary' }),
    }),
  })
  const why = goodCare
    ? 'Open a record: ask those who gave it what made it possible, and how it can happen more often.'
    : 'Open a record to have a first look and decide how we learn from it.'
  return html`<section>${heading}<p>${why}</p>${open}${joining(section)}</section>`
}

function joining(section: ReportSection): SafeHtml {
  const error = errorFor(section.errors, 'record')
  return details({
    summary: 'Somebody told us about the same event already',
    open: section.matches.length > 0 || Boolean(error),
    body: form({
      action: `${section.action}/join`,
      csrf: section.csrf,
      body: [
        whichRecord(section, error),
        button({ text: 'Put them together', kind: 'secondary', once: true }),
      ],
    }),
  })
}

function whichRecord({ matches, typed }: ReportSection, error: string | undefined): SafeHtml {
  const hint = 'For example INC-2611-0042'
  const label = 'Its reference'
  if (matches.length === 0) return textInput({ name: 'record', label, hint, value: typed?.record, error })
  const likely = matches.map(match => ({
    value: match.reference,
    text: match.title,
    hint: `${match.reference} · ${match.placeName ?? match.serviceName} · ${occurredText(match.occurredOn, match.occurredPart)}`,
  }))
  const other = textInput({ name: 'other', label, hint, value: typed?.other })
  return radios({
    name: 'record',
    legend: 'Is it the same event as one of these?',
    items: [...likely, { value: 'other', text: 'Another record', reveals: other }],
    value: typed?.record,
    error,
  })
}
