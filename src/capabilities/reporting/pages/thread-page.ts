import { dayOf } from '#platform/time'
import { details, formatDay, html, pageHeading, publicPage, quote, type SafeHtml } from '#web'
import { stageOf } from '../model/stage-of.ts'
import { knownLanguage } from '../model/told-in.ts'
import type { OwnThread } from '../report.ts'
import { filesBehind, type SmallPictures } from './attached-files.ts'
import { besideThread } from './beside-sections.ts'
import { closedBehind } from './closed-behind.ts'
import { guardedSection } from './guarded-section.ts'
import { otherRoutes } from './other-routes.ts'
import {
  type FilledForm,
  inLanguage,
  inWords,
  keptInLanguages,
  openView,
  type Reader,
} from './page-context.ts'
import { replyTo } from './reply-form.ts'
import { reporterJourney } from './reporter-journey.ts'
import { threadMessages } from './thread-messages.ts'

export type ThreadPage = FilledForm &
  Reader & {
    thread: OwnThread
    seal: string
    /** The reply form's own secret. */
    secret: string
    notice?: string | undefined
    /** The small pictures of its files. */
    pictures: SmallPictures
  }

/** A reporter's own thread: where it stands, what was said, and a box to answer. No cookie holds it open. */
export function threadPage(page: ThreadPage): SafeHtml {
  const { thread, seal, secret, notice, typed, errors, pictures, ...asked } = page
  const reader = readerOf(asked, thread)
  const { lang } = reader
  const { words, ...view } = openView(reader)
  const said = inWords(words, errors)
  const { messages, reference, serviceName: service } = thread
  const title = words.threadTitle()
  const day = formatDay(dayOf(thread.toldAt), 'long', lang)
  const reply = replyTo(words, messages, {
    action: '/thread/reply',
    hidden: { seal, form: secret, lang },
    hint: words.replyHint(),
    lang,
    takesDocuments: thread.takesDocuments,
    typed,
    errors: said,
  })
  const body = html`${pageHeading({ title, lead: words.threadLead({ reference, day }) })}
${thread.aboutManager && html`<p>${words.threadKept({ service })}</p>`}
${reporterJourney(words, stageOf(messages.map(message => message.kind)))}
${details({ summary: words.threadStory(), body: quote({ text: thread.story, lang: knownLanguage(thread.lang) }) })}
<h2>${words.messages()}</h2>
${threadMessages({ words, lang, messages, toldIn: thread.lang, files: each => filesBehind({ seal, lang }, lang, each, pictures) })}
${reply}
${thread.guarded && guardedSection(words, lang, { guarded: thread.guarded, action: '/thread/not-fair', hidden: { seal, form: secret, lang }, typed, errors: said })}
${besideThread({ lang, thread, seal, secret, typed, errors: said })}
<p class="quiet-link"><a href="${inLanguage(reader, '/thread')}">${words.leaveThread()}</a><br><span class="soft small">${words.leaveThreadHint()}</span></p>${closedBehind()}`
  const where = `${service} · ${thread.placeName}`
  const routes = otherRoutes(words, thread.nation)
  const languages = keptInLanguages('/thread/reply', { ...typed, seal, form: secret })
  return publicPage({ ...view, ...languages, place: where, routes, notice }, { title, errors: said, body })
}

/** A thread opens in the language of its report, unless its reader has chosen another. */
function readerOf({ lang, langChosen }: Reader, thread: OwnThread): Reader {
  const told = knownLanguage(thread.lang)
  return { lang: langChosen ? lang : (told ?? lang), langChosen: true }
}
