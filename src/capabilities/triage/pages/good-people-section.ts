import { dayOf } from '#platform/time'
import { button, details, errorFor, form, formatDay, html, type SafeHtml, select, textarea } from '#web'
import type { ReportSection } from './report-page.ts'

/** Good care: who was named for it, who was thanked, and a form to thank a colleague. Nothing for other reports. */
export function goodPeopleSection(section: ReportSection): SafeHtml | undefined {
  const { report, good } = section
  if (!good) return undefined
  const named =
    report.namedForGood &&
    html`<p>They would like these to be thanked: <strong>${report.namedForGood}</strong></p>`
  const thanked = good.thanked.map(
    ({ name, signed, sentAt }) =>
      html`<li>${name}, by ${signed} on ${formatDay(dayOf(sentAt), 'weekday')}</li>`,
  )
  return html`<section><h2 id="good">Thank those who gave good care</h2>${named}
${thanked.length > 0 && html`<p>Thanked already:</p><ul>${thanked}</ul>`}${section.may.answer && thankForm(section, good.colleagues)}</section>`
}

function thankForm(
  section: ReportSection,
  colleagues: NonNullable<ReportSection['good']>['colleagues'],
): SafeHtml {
  const { errors, typed } = section
  const error = (field: string) => errorFor(errors, field)
  const body = form({
    action: `${section.action}/colleague`,
    csrf: section.csrf,
    body: [
      select({
        name: 'colleague',
        label: 'Who?',
        value: typed?.colleague,
        error: error('colleague'),
        items: [
          { value: '', text: 'Choose a colleague' },
          ...colleagues.map(({ id, name }) => ({ value: id, text: name })),
        ],
      }),
      textarea({
        name: 'goodThanks',
        label: 'Your words to them',
        hint: 'They read it on Today, with your name under it. They do not see the report, nor who told us.',
        rows: 3,
        value: typed?.goodThanks,
        error: error('goodThanks'),
      }),
      button({ text: 'Send thanks', kind: 'secondary', once: true }),
    ],
  })
  const open = section.good?.thanked.length === 0 || Boolean(error('colleague') ?? error('goodThanks'))
  return details({ summary: 'Thank a colleague', body, open })
}
