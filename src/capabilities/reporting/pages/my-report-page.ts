import { dayOf } from '#platform/time'
import { formatDay, html, pageHeading, quote, type SafeHtml, sideBySide, signedInPage, type View } from '#web'
import type { BesideThread } from '../beside.ts'
import type { GuardedThread } from '../guarded.ts'
import { reportingWords } from '../messages.ts'
import { stageOf } from '../model/stage-of.ts'
import { knownLanguage } from '../model/told-in.ts'
import type { Supporter } from '../queries/supporters-at.ts'
import type { Message, OwnReport, PlaceDescribed } from '../report.ts'
import { filesAt } from './attached-files.ts'
import { besideOwnReport } from './beside-sections.ts'
import { callFirst } from './call-first.ts'
import { guardedSection } from './guarded-section.ts'
import { type FilledForm, inWords } from './page-context.ts'
import { replyTo } from './reply-form.ts'
import { reporterJourney } from './reporter-journey.ts'
import { threadMessages } from './thread-messages.ts'

export type MyReportPage = FilledForm & {
  report: OwnReport
  messages: readonly Message[]
  secret: string
  guarded: GuardedThread | undefined
  beside: BesideThread | undefined
  supporters: readonly Supporter[]
  /** The place whose numbers to call, while somebody is at risk and nobody has answered. */
  callAt?: PlaceDescribed
}

/** A named reporter's own report: the same thread as behind six words. */
export function myReportPage(view: View, page: MyReportPage): SafeHtml {
  const { report, messages, guarded, beside, callAt } = page
  const { lang } = view
  const words = reportingWords(lang)
  const errors = inWords(words, page.errors)
  const { reference, serviceName, placeName } = report
  const title = words.threadTitle()
  const lead = words.threadLead({ reference, day: formatDay(dayOf(report.toldAt), 'long', lang) })
  const reply = replyTo(words, messages, {
    action: `/app/my-reports/${reference}`,
    hidden: { form: page.secret },
    csrf: view.csrf,
    hint: words.replyHintNamed(),
    lang,
    takesDocuments: true,
    typed: page.typed,
    errors,
  })
  const main = html`<h2>${words.messages()}</h2>${threadMessages({ words, lang, messages, toldIn: report.lang, files: each => filesAt(`/app/my-reports/${reference}/files`, lang, each) })}${reply}
${guarded && guardedSection(words, lang, { guarded, action: `/app/my-reports/${reference}/not-fair`, hidden: { form: page.secret }, csrf: view.csrf, typed: page.typed, errors })}
${beside && besideOwnReport({ ...page, lang, beside, csrf: view.csrf, errors })}`
  const aside = html`<h2>${words.threadStory()}</h2>${quote({ text: report.story, lang: knownLanguage(report.lang) })}`
  const body = [
    callAt && callFirst(words, callAt, { after: words.callAfter(), keptFrom: report.keptFrom }),
    pageHeading({ title, above: `${serviceName} · ${placeName}`, lead }),
    reporterJourney(words, stageOf(messages.map(message => message.kind)), { layout: 'line' }),
    sideBySide({ main, aside, asideLabel: words.threadStory() }),
  ]
  return signedInPage(view, { title, errors, body })
}
