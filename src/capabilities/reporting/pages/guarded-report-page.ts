import {
  breadcrumbs,
  button,
  errorFor,
  type FormError,
  form,
  formatDayPart,
  formatInstant,
  html,
  message,
  ownWords,
  pageHeading,
  quote,
  type SafeHtml,
  sideBySide,
  signedInPage,
  textarea,
  thread,
  type View,
} from '#web'
import type { GuardedKind, GuardedMessage } from '../guarded.ts'
import type { GuardedReport, GuardianKey, Mark, Opening } from '../guardian.ts'
import { knownLanguage } from '../model/told-in.ts'
import { openNameSection } from './open-name-section.ts'

export type GuardedReportPage = {
  report: GuardedReport
  messages: readonly GuardedMessage[]
  openings: readonly Opening[]
  marks: readonly Mark[]
  /** The guardian's key in force. */
  own: GuardianKey | undefined
  /** The reply form's own secret. */
  secret: string
  typed: Readonly<Record<string, string | undefined>>
  errors: readonly FormError[]
}

/** One report as its guardian sees it: the story, what was said between the two, marks, and the locked name. */
export function guardedReportPage(view: View, page: GuardedReportPage): SafeHtml {
  const { report, errors } = page
  const { reference, serviceName, placeName, toldAt } = report
  const title = `Report ${reference}`
  const above = `${serviceName} · ${placeName} · told us ${formatDayPart(new Date(toldAt))}`
  const main = html`${quote({ text: report.story, lang: knownLanguage(report.lang) })}
<h2>Between you and the person who told us</h2>${betweenUs(page)}${report.contactEnded ? ended : replyForm(view, page)}`
  const aside = html`${openNameSection(view, page)}${markList(page.marks)}`
  const body = html`${breadcrumbs({ items: [{ text: 'For the guardian', href: '/app/guardian' }, { text: reference }] })}
${pageHeading({ title, above })}
${sideBySide({ main, aside, asideLabel: 'Who it was, and marks' })}`
  return signedInPage(view, { title, body, errors })
}

const ended = html`<p>Whoever told us has ended contact. Their name and their way back are erased, so nobody can be written to.</p>`

function betweenUs({ messages }: GuardedReportPage): SafeHtml {
  if (messages.length === 0)
    return html`<p class="soft">Nothing yet. They can say to you, and to you only, that something is not fair.</p>`
  return thread({ messages: messages.map(oneMessage) })
}

const headings: Partial<Record<GuardedKind, string>> = {
  'not-fair': 'This is not fair',
  'treated-worse': 'I am treated worse since I spoke up',
  'name-opened': 'I opened your name. This is why:',
  'new-guardian': 'There is a new guardian, who has the key to your name now:',
}

function oneMessage({ kind, text, at, signed }: GuardedMessage): SafeHtml {
  const heading = headings[kind]
  return message({
    from: signed || 'Someone who told us',
    when: signed ? formatInstant(new Date(at)) : formatDayPart(new Date(at)),
    body: [heading && html`<strong>${heading}</strong>`, ownWords({ text })],
    mine: Boolean(signed),
  })
}

function replyForm(view: View, { report, secret, typed, errors }: GuardedReportPage): SafeHtml {
  const box = textarea({
    name: 'reply',
    label: 'Write to them',
    hint: 'They read it in their thread. No manager does.',
    value: typed.reply,
    error: errorFor(errors, 'reply'),
  })
  return form({
    action: `/app/guardian/reports/${report.reference}/reply`,
    csrf: view.csrf,
    body: [
      html`<input type="hidden" name="form" value="${secret}">`,
      box,
      button({ text: 'Send', once: true }),
    ],
  })
}

function markList(marks: readonly Mark[]): SafeHtml | undefined {
  if (marks.length === 0) return undefined
  const items = marks.map(
    ({ at, by, text }) =>
      html`<li><strong>${by}</strong> <span class="soft">${formatInstant(new Date(at))}</span>${ownWords({ text })}</li>`,
  )
  return html`<h2>Marked as possible retaliation</h2><p class="soft">By somebody whom this report names. It changes nothing about the report.</p><ul class="govuk-list">${items}</ul>`
}
