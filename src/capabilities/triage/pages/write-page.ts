import {
  type KindToWrite,
  knownLanguage,
  type Message,
  type Report,
  writeForm,
} from '#capabilities/reporting'
import {
  breadcrumbs,
  type FormError,
  html,
  pageHeading,
  quote,
  type SafeHtml,
  sideBySide,
  signedInPage,
  type View,
} from '#web'
import type { Incident } from '../incident.ts'
import { namelessNote, threadMessages } from './report-thread.ts'

export type WritePage = {
  record: Pick<Incident, 'reference' | 'title'>
  report: Report
  messages: readonly Message[]
  kinds: readonly KindToWrite[]
  /** The secret of the form. */
  secret: string
  errors?: readonly FormError[]
  typed?: Readonly<Record<string, string>>
}

/** Where whoever reviews a record asks those who told us, or tells them something. Who they are is not shown. */
export function writePage(view: View, page: WritePage): SafeHtml {
  const { record, report, messages, errors } = page
  const address = `/app/records/${record.reference}`
  const title = 'Ask the person who told us'
  const notes = namelessNote(report)
  const main = html`<h2>What was said</h2>
${threadMessages({ who: 'Someone who told us', messages, notes, lang: report.lang, reference: report.reference })}
${formOrWhyNot(view, page, `${address}/write/${report.reference}`)}`
  const story = quote({ text: report.story, lang: knownLanguage(report.lang) })
  const aside = html`<h2>What they told us</h2>${story}`
  const items = [
    { text: 'Records', href: '/app/records' },
    { text: record.reference, href: address },
    { text: 'Ask' },
  ]
  const body = html`${breadcrumbs({ items })}${pageHeading({ title, above: record.title })}
${sideBySide({ main, aside, asideLabel: 'What they told us' })}`
  return signedInPage(view, { title, body, errors })
}

function formOrWhyNot({ csrf }: View, page: WritePage, action: string): SafeHtml {
  const { thankedAt, withdrawnAt } = page.report
  if (withdrawnAt) return html`<p>They have ended contact. What happened stays here to learn from.</p>`
  if (!thankedAt)
    return html`<p>Nobody has thanked them yet. That comes first, from whoever answers at the service.</p>`
  return writeForm({ ...page, csrf, action, primary: true })
}
