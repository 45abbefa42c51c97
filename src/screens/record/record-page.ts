import type { FullerAnswer, Message, Report } from '#capabilities/reporting'
import {
  categoryLabel,
  fullerAnswersOf,
  type Incident,
  keptFromText,
  kindTag,
  namelessNote,
  occurredText,
  stateNames,
  threadMessages,
} from '#capabilities/triage'
import {
  breadcrumbs,
  html,
  journey,
  pageHeading,
  quote,
  type SafeHtml,
  sideBySide,
  signedInPage,
  tag,
  type View,
} from '#web'
import { stepOf, thanksNote } from './journey-of.ts'
import { type NextStep, nextSteps } from './next-steps.ts'

export type ToldStory = {
  report: Report
  /** Who told us, as far as the reader may know. */
  who: string
  mayAnswer: boolean
  /** They review the record, and do not look after reports. */
  mayAsk: boolean
  messages: readonly Message[]
  /** What they added to their report. */
  answers: readonly FullerAnswer[]
  /** That they are owed news, and by when. */
  owed: readonly string[]
}

export type RecordPage = {
  record: Incident
  placeText: string
  told: readonly ToldStory[]
  sections: readonly SafeHtml[]
  steps: readonly NextStep[]
}

/** One event and everything that came of it: the stories, what was found and changed, beside the threads. */
export function recordPage(view: View, page: RecordPage): SafeHtml {
  const { record, told } = page
  const main = html`${stories(page)}${page.sections}`
  const items = [{ text: 'Records', href: '/app/records' }, { text: record.reference }]
  const body = html`${breadcrumbs({ items })}
${pageHeading({ title: record.title, above: above(page) })}
${!record.historical && journeyLine(record, told)}
${sideBySide({ main, aside: html`${nextSteps(page.steps)}${threads(told, record)}`, asideLabel: 'What happens next, and the people who told us' })}`
  return signedInPage(view, { title: `${record.reference} ${record.title}`, body })
}

function above({ record, placeText, told }: RecordPage): SafeHtml {
  const category = categoryLabel(record.category)
  const kept = keptFromText(record.keptFrom)
  const when = occurredText(record.occurredOn, record.occurredPart)
  const people = record.historical ? 'from an earlier register' : howMany(told.length)
  return html`${kindTag(record.kind)}${category && tag({ text: category })}${kept && tag({ text: kept })}<span>${placeText} · ${when} · ${people} · ${stateNames[record.state].toLowerCase()}</span>`
}

function howMany(people: number): string {
  const words = ['nobody told us', 'one person told us', 'two people told us', 'three people told us']
  return words[people] ?? `${people} people told us`
}

function journeyLine(record: Incident, told: readonly ToldStory[]): SafeHtml {
  const reports = told.map(({ report }) => report)
  const waited = thanksNote(reports)
  return journey({ now: stepOf(record, reports), notes: waited ? { thanked: waited } : {} })
}

function stories({ record, told }: RecordPage): SafeHtml[] {
  if (record.historical && record.sourceText)
    return [quote({ text: record.sourceText, from: 'As the earlier register has it' })]
  return told.map(({ report, who, answers }) => {
    const from = told.length > 1 || report.naming !== 'anonymous' ? who : undefined
    return html`${quote({ text: report.story, from })}${fullerAnswersOf(answers)}`
  })
}

function threads(told: readonly ToldStory[], record: Incident): SafeHtml | undefined {
  if (told.length === 0) return undefined
  if (told.length === 1)
    return html`<h2>With the person who told us</h2>${told.map(each => oneThread(each, record))}`
  const threads = told.map(each => html`<h3>${each.who}</h3>${oneThread(each, record)}`)
  return html`<h2>With the people who told us</h2>${threads}`
}

function oneThread(
  { report, who, messages, owed, ...may }: ToldStory,
  record: Pick<Incident, 'reference'>,
): SafeHtml {
  const notes = [...namelessNote(report), ...owed]
  return html`${threadMessages({ who, messages, notes, lang: report.lang, reference: report.reference })}${wayToWrite(report, may, record)}`
}

function wayToWrite(
  { reference, thankedAt, withdrawnAt }: Report,
  { mayAnswer, mayAsk }: Pick<ToldStory, 'mayAnswer' | 'mayAsk'>,
  record: Pick<Incident, 'reference'>,
): SafeHtml | undefined {
  if (withdrawnAt) return undefined
  if (mayAnswer)
    return html`<p><a href="/app/reports/${reference}">${thankedAt ? 'Write to them' : 'Say thank you'}</a></p>`
  if (!mayAsk || !thankedAt) return undefined
  return html`<p><a href="/app/records/${record.reference}/write/${reference}">Ask them something</a></p>`
}
