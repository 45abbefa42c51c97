import { type Role, roleNames } from '#capabilities/organisation'
import {
  filesOfReport,
  isAboutWriting,
  knownLanguage,
  type Message,
  type Report,
  writeForm,
} from '#capabilities/reporting'
import { details, formatDayPart, formatInstant, html, message, ownWords, type SafeHtml, thread } from '#web'
import type { ReportSection } from './report-page.ts'
import { whoTold } from './words-for.ts'

/** What was said with whoever told us, and a form to ask or tell them something more. */
export function reportThread(section: ReportSection): SafeHtml {
  const { report, reporterName, messages } = section
  return html`<h2>With the person who told us</h2>
${threadMessages({ who: whoTold(report, reporterName), messages, notes: namelessNote(report), lang: report.lang, reference: report.reference })}
${report.withdrawnAt && html`<p>They have ended contact. What happened stays here to learn from.</p>`}${section.may.answer && report.thankedAt && !report.withdrawnAt && foldedForm(section)}`
}

function foldedForm({ action, ...section }: ReportSection): SafeHtml {
  return details({
    summary: 'Ask or tell them something',
    open: isAboutWriting(section.errors),
    body: writeForm({ ...section, action: `${action}/news` }),
  })
}

/** The messages of one thread as those see them who answer it; `notes` are sentences under it. */
export function threadMessages(told: {
  who: string
  messages: readonly Message[]
  notes: readonly string[]
  /** The language of the report, and its reference: where its files are. */
  lang: string
  reference: string
}): SafeHtml {
  const { messages, notes } = told
  if (messages.length === 0)
    return html`<p class="soft">${['Nobody has written to them yet.', ...notes].join(' ')}</p>`
  return thread({ messages: messages.map(each => messageOf(each, told)), note: notes.join(' ') || undefined })
}

/** What stands under a thread whose reporter kept their name back. */
export function namelessNote({ naming }: Pick<Report, 'naming'>): string[] {
  if (naming === 'in-confidence') return ['Only the guardian can find out who they are.']
  return naming === 'anonymous' ? ['You do not see who they are.'] : []
}

function messageOf(
  { kind, text, at, signed, signedAs, files }: Message,
  { who, lang, reference }: { who: string; lang: string; reference: string },
): SafeHtml {
  const theirs = kind === 'answer' || kind === 'addition'
  const role = signedAs === '' ? '' : `, ${roleNames[signedAs as Role]}`
  return message({
    from: theirs ? who : `${signed}${role}`,
    when: theirs ? formatDayPart(new Date(at)) : formatInstant(new Date(at)),
    body: html`${text && ownWords({ text, lang: theirs ? knownLanguage(lang) : undefined })}${filesOfReport(reference, files)}`,
    mine: !theirs,
    thanks: kind === 'thanks',
  })
}
