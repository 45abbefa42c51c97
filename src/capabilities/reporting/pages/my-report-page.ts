import { dayOf } from '#platform/time'
import { formatDay, html, pageHeading, quote, type SafeHtml, sideBySide, signedInPage, type View } from '#web'
import { reportingWords } from '../messages.ts'
import { stageOf } from '../model/stage-of.ts'
import type { Message, OwnReport } from '../report.ts'
import { type FilledForm, inWords } from './page-context.ts'
import { replyTo } from './reply-form.ts'
import { reporterJourney } from './reporter-journey.ts'
import { threadMessages } from './thread-messages.ts'

export type MyReportPage = FilledForm & { report: OwnReport; messages: readonly Message[]; secret: string }

/** A named reporter's own report: the same thread as behind six words. */
export function myReportPage(
  view: View,
  { report, messages, secret, typed, errors }: MyReportPage,
): SafeHtml {
  const words = reportingWords(view.lang)
  const said = inWords(words, errors)
  const { reference, serviceName, placeName } = report
  const day = formatDay(dayOf(report.toldAt), 'long', view.lang)
  const title = words.threadTitle()
  const reply = replyTo(words, messages, {
    action: `/app/my-reports/${reference}`,
    hidden: { form: secret },
    csrf: view.csrf,
    hint: words.replyHintNamed(),
    typed,
    errors: said,
  })
  const above = `${serviceName} · ${placeName}`
  const heading = pageHeading({ title, above, lead: words.threadLead({ reference, day }) })
  const main = html`${reporterJourney(words, stageOf(messages.map(message => message.kind)))}
<h2>${words.messages()}</h2>${threadMessages(words, view.lang, messages)}${reply}`
  const aside = html`<h2>${words.threadStory()}</h2>${quote({ text: report.story })}`
  const body = [heading, sideBySide({ main, aside, asideLabel: words.threadStory() })]
  return signedInPage(view, { title, errors: said, body })
}
