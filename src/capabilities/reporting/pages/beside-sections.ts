import { button, details, form, html, type SafeHtml } from '#web'
import type { BesideThread } from '../beside.ts'
import { threadWords } from '../messages/thread-words.ts'
import { reportingWords } from '../messages.ts'
import type { Supporter } from '../queries/supporters-at.ts'
import type { OwnReport, OwnThread } from '../report.ts'
import { hiddenFields } from './hidden-fields.ts'
import { moreSection } from './more-section.ts'
import type { FilledForm } from './page-context.ts'
import { talkSection } from './talk-section.ts'

type OfThread = FilledForm & { lang: string; thread: OwnThread; seal: string; secret: string }

/** What a reporter can do beside writing, in a thread opened with six words. */
export function besideThread({ lang, thread, seal, secret, typed, errors }: OfThread): SafeHtml | undefined {
  const { beside, kind, serviceName: service } = thread
  if (!beside) return undefined
  const own = threadWords(lang)
  const hidden = { seal, lang }
  const talk = { beside, service, action: '/thread/talk', hidden: { ...hidden, form: secret }, typed, errors }
  const go = button({ text: own.withdrawGo(), kind: 'secondary' })
  const withdraw = form({ action: '/thread/withdraw', body: [hiddenFields(hidden), go] })
  return html`${moreSection(own, lang, { kind, answers: beside.answers, action: '/thread/more', method: 'post', hidden })}
${talkSection({ words: reportingWords(lang), own, lang }, talk)}
${details({ summary: own.withdrawGo(), body: [html`<p>${own.withdrawLead()}</p>`, withdraw] })}`
}

type OfOwnReport = FilledForm & {
  lang: string
  report: OwnReport
  beside: BesideThread
  supporters: readonly Supporter[]
  secret: string
  csrf: string
}

/** The same on the page of a report that somebody told us with their name. */
export function besideOwnReport(page: OfOwnReport): SafeHtml {
  const { lang, report, beside, supporters, secret, csrf, typed, errors } = page
  const { kind, reference, serviceName: service } = report
  const own = threadWords(lang)
  const address = `/app/my-reports/${reference}`
  const talk = {
    beside,
    service,
    supporters,
    action: `${address}/talk`,
    hidden: { form: secret },
    csrf,
    typed,
    errors,
  }
  return html`${moreSection(own, lang, { kind, answers: beside.answers, action: `${address}/more`, method: 'get', hidden: {} })}
${talkSection({ words: reportingWords(lang), own, lang }, talk)}
<p class="quiet-link"><a href="${address}/withdraw">${own.withdrawGo()}</a></p>`
}
