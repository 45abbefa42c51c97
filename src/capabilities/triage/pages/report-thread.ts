import { type Role, roleNames } from '#capabilities/organisation'
import type { Message, Report } from '#capabilities/reporting'
import {
  button,
  choice,
  details,
  errorFor,
  form,
  formatDayPart,
  formatInstant,
  html,
  message,
  type SafeHtml,
  textarea,
  thread,
} from '#web'
import type { ReportSection } from './report-page.ts'
import { whoTold } from './words-for.ts'

/** What was said with whoever told us, and a form to ask or tell them something more. */
export function reportThread(section: ReportSection): SafeHtml {
  return html`<h2>With the person who told us</h2>
${threadMessages(section.report, section.messages, section.reporterName)}
${section.may.answer && section.report.thankedAt && writeForm(section)}`
}

/** The thread of one report as those see it who answer it. */
export function threadMessages(
  report: Pick<Report, 'naming' | 'givenName'>,
  messages: readonly Message[],
  reporterName: string | undefined,
): SafeHtml {
  const who = whoTold(report, reporterName)
  const unknown = report.naming === 'anonymous' ? 'You do not see who they are. ' : ''
  if (messages.length === 0) return html`<p class="soft">${unknown}Nobody has written to them yet.</p>`
  return thread({ messages: messages.map(each => messageOf(each, who)), note: unknown || undefined })
}

function messageOf({ kind, text, at, signed, signedAs }: Message, who: string): SafeHtml {
  const theirs = kind === 'answer' || kind === 'addition'
  const role = signedAs === '' ? '' : `, ${roleNames[signedAs as Role]}`
  return message({
    from: theirs ? who : `${signed}${role}`,
    when: theirs ? formatDayPart(new Date(at)) : formatInstant(new Date(at)),
    body: text,
    mine: !theirs,
    thanks: kind === 'thanks',
  })
}

function writeForm({ action, csrf, errors, typed }: ReportSection): SafeHtml {
  const missing = errorFor(errors, 'news') ?? errorFor(errors, 'kind')
  return details({
    summary: 'Ask or tell them something',
    open: Boolean(missing),
    body: form({
      action: `${action}/news`,
      csrf,
      body: [
        choice({
          name: 'kind',
          legend: 'What is it?',
          items: [
            { value: 'question', text: 'A question' },
            { value: 'news', text: 'News' },
          ],
          value: typed?.kind,
          error: errorFor(errors, 'kind'),
        }),
        textarea({
          name: 'news',
          label: 'Your words',
          rows: 4,
          value: typed?.news,
          error: errorFor(errors, 'news'),
        }),
        button({ text: 'Send', kind: 'secondary', once: true }),
      ],
    }),
  })
}
