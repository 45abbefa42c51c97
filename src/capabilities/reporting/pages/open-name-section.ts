import { button, form, formatInstant, html, type SafeHtml, textarea, textInput, type View } from '#web'
import type { Opening } from '../guardian.ts'
import type { GuardedReportPage } from './guarded-report-page.ts'
import { forScript, guardianScript } from './guardian-script.ts'

/** Who told us: locked, with what it takes to open it (client/guardian/open-name.ts). */
export function openNameSection(view: View, page: GuardedReportPage): SafeHtml | undefined {
  const { report, own, openings } = page
  if (report.naming !== 'in-confidence') return undefined
  const opens = own && report.lockedTo.includes(own.id)
  return html`<h2>Who told us</h2>${opens ? openForm(view, page, own) : cannotOpen(page)}${openingList(openings)}`
}

function cannotOpen({ report }: GuardedReportPage): SafeHtml {
  if (report.lockedTo.length === 0) return html`<p>They ended contact, so who they are was erased.</p>`
  return html`<p>This name is locked with another key. <a href="/app/guardian">See what can be done with keys</a>.</p>`
}

function openForm(
  view: View,
  { report }: GuardedReportPage,
  own: NonNullable<GuardedReportPage['own']>,
): SafeHtml {
  const reason = textarea({
    name: 'reason',
    label: 'Why do you need to know who it is?',
    hint: 'They read this in their thread, with your name.',
    rows: 3,
  })
  const words = textInput({
    name: '',
    id: 'key-words',
    label: 'Your six words',
    hint: 'They stay in this browser.',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: false,
  })
  const attributes = {
    'data-open-name': true,
    'data-point': forScript(own.point),
    'data-locked': forScript(own.locked),
    hidden: true,
    autocomplete: 'off',
  }
  const open = form({
    action: `/app/guardian/reports/${report.reference}/open`,
    csrf: view.csrf,
    body: [problems(), reason, words, button({ text: 'Open the name' })],
    attributes,
  })
  return html`${guardianScript()}${open}${opened()}`
}

function problems(): SafeHtml {
  return html`<p class="govuk-error-message" role="alert" data-problem="reason" hidden>Say why you need to know who it is.</p>
<p class="govuk-error-message" role="alert" data-problem="words" hidden>These words do not open your key. Nothing was opened, and nobody was told.</p>
<p class="govuk-error-message" role="alert" data-problem="server" hidden>That did not work. Open this page again and see whether the name was opened.</p>`
}

function opened(): SafeHtml {
  return html`<div data-opened hidden role="status"><dl class="govuk-summary-list">
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Name</dt><dd class="govuk-summary-list__value" data-name></dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">How to reach them</dt><dd class="govuk-summary-list__value" data-contact></dd></div>
</dl><p>They have been told that you opened it, and why. Close this page when you are done.</p></div>`
}

function openingList(openings: readonly Opening[]): SafeHtml | undefined {
  if (openings.length === 0) return undefined
  const items = openings.map(
    ({ at, by, reason }) => html`<li>${formatInstant(new Date(at))}, ${by}: ${reason}</li>`,
  )
  return html`<h3>Opened before</h3><ul>${items}</ul>`
}
