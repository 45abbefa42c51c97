import type { Person } from '#capabilities/organisation'
import {
  type FullerAnswer,
  type KindToWrite,
  knownLanguage,
  type Message,
  type Report,
  retaliationSection,
  type Translation,
  translationSection,
} from '#capabilities/reporting'
import type { Finding } from '#methods/language'
import type { Instant } from '#platform/time'
import {
  attrs,
  breadcrumbs,
  type FormError,
  html,
  pageHeading,
  quote,
  type SafeHtml,
  sideBySide,
  signedInPage,
  statusTag,
  type View,
} from '#web'
import type { Incident } from '../incident.ts'
import { titleFromStory } from '../model/title-from-story.ts'
import type { ListedIncident } from '../queries/listed-incident.ts'
import { alertSection } from './alert-section.ts'
import { fullerAnswersOf } from './fuller-answers.ts'
import { goodPeopleSection } from './good-people-section.ts'
import { madeSafeSection } from './made-safe-section.ts'
import { reportThread } from './report-thread.ts'
import { thanksSection } from './thanks-section.ts'
import { whatNextSection } from './what-next-section.ts'
import { keptFromText, kindTag, occurredText, toldText, whoTold } from './words-for.ts'

export type ReportPage = {
  report: Report
  serviceName: string
  placeName: string
  reporterName: string | undefined
  messages: readonly Message[]
  /** The record it is part of, when there is one. */
  record: Incident | undefined
  /** Open records that may be about the same event. */
  matches: readonly ListedIncident[]
  /** For good care: the colleagues who can be thanked, and those who were. */
  good?: {
    colleagues: readonly Pick<Person, 'id' | 'name'>[]
    thanked: readonly { name: string; signed: string; sentAt: Instant }[]
  }
  /** Who of the on-call list was alerted, and who has opened it. */
  alert: { told: readonly string[]; openedBy: string | undefined } | undefined
  /** What people made of its words in English. */
  translations: readonly Translation[]
  /** What its reporter added to it. */
  answers: readonly FullerAnswer[]
  /** What the language lens sees in the thanks as they are typed; undefined while nobody asked. */
  lens?: readonly Finding[]
  may: { answer: boolean; triage: boolean; mark: boolean }
  /** What the reader may write to whoever told us. */
  kinds: readonly KindToWrite[]
  /** The secret of the form to write to whoever told us. */
  secret: string
  errors?: readonly FormError[]
  typed?: Readonly<Record<string, string>>
}

/** The parts of the page, each with its own small form. */
export type ReportSection = ReportPage & { csrf: string; action: string }

/** What somebody told us beside their thread, and the next step: make safe, thank, decide what happens. */
export function reportPage(view: View, page: ReportPage): SafeHtml {
  const { report, errors } = page
  const title = titleFromStory(report.story)
  const section: ReportSection = { ...page, csrf: view.csrf, action: `/app/reports/${report.reference}` }
  const main = html`${quote({ text: report.story, from: whoTold(report, page.reporterName), lang: knownLanguage(report.lang) })}
${translationSection({ report, translations: page.translations, csrf: view.csrf, mayAdd: page.may.answer })}
${fullerAnswersOf(page.answers)}${madeSafeSection(section)}${alertSection(section)}${thanksSection(section)}${goodPeopleSection(section)}${whatNextSection(section)}`
  const aside = html`${reportThread(section)}${page.may.mark && retaliationSection({ reference: report.reference, csrf: view.csrf })}`
  const body = html`${breadcrumbs({ items: [{ text: 'Inbox', href: '/app/inbox' }, { text: report.reference }] })}
${pageHeading({ title: html`<span ${attrs({ lang: knownLanguage(report.lang), dir: 'auto' })}>${title}</span>`, above: above(page) })}
${sideBySide({ main, aside, asideLabel: 'With the person who told us' })}`
  return signedInPage(view, { title, body, errors })
}

function above({ report, serviceName, placeName }: ReportPage): SafeHtml {
  const happened = occurredText(report.happenedOn, report.happenedPart)
  const kept = keptFromText(report.keptFrom)
  const apart = kept && html` <strong>${kept}.</strong>`
  return html`${report.atRiskNow && statusTag('unsafe-now', 'Someone was at risk')}${kindTag(report.kind)}<span>${serviceName}, ${placeName} · happened ${happened} · told us ${toldText(report)}${apart}</span>`
}
