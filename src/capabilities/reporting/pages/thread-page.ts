import { dayOf } from '#platform/time'
import { details, formatDay, html, pageHeading, publicPage, quote, type SafeHtml } from '#web'
import { stageOf } from '../model/stage-of.ts'
import type { OwnThread } from '../report.ts'
import { otherRoutes } from './other-routes.ts'
import { type FilledForm, inWords, openView } from './page-context.ts'
import { replyTo } from './reply-form.ts'
import { reporterJourney } from './reporter-journey.ts'
import { threadMessages } from './thread-messages.ts'

export type ThreadPage = FilledForm & {
  lang: string
  thread: OwnThread
  seal: string
  /** The reply form's own secret. */
  secret: string
  notice?: string | undefined
}

/** A reporter's own thread: where it stands, what was said, and a box to answer. No cookie holds it open. */
export function threadPage({ lang, thread, seal, secret, notice, typed, errors }: ThreadPage): SafeHtml {
  const { words, ...view } = openView(lang)
  const said = inWords(words, errors)
  const { messages, reference, serviceName: service } = thread
  const title = words.threadTitle()
  const day = formatDay(dayOf(thread.toldAt), 'long', lang)
  const reply = replyTo(words, messages, {
    action: '/thread/reply',
    hidden: { seal, form: secret },
    hint: words.replyHint(),
    typed,
    errors: said,
  })
  const body = html`${pageHeading({ title, lead: words.threadLead({ reference, day }) })}
${thread.aboutManager && html`<p>${words.threadKept({ service })}</p>`}
${reporterJourney(words, stageOf(messages.map(message => message.kind)))}
<h2>${words.messages()}</h2>
${threadMessages(words, lang, messages)}
${reply}
${details({ summary: words.threadStory(), body: quote({ text: thread.story }) })}
<p class="quiet-link"><a href="/thread">${words.leaveThread()}</a><br><span class="soft small">${words.leaveThreadHint()}</span></p>`
  const where = `${service} · ${thread.placeName}`
  const routes = otherRoutes(words, thread.nation)
  return publicPage({ ...view, place: where, routes, notice }, { title, errors: said, body })
}
