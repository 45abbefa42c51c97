import { button, buttonGroup, details, form, html, type SafeHtml } from '#web'
import type { ReportKind } from '../contract.ts'
import { fileWords } from '../messages/file-words.ts'
import { answerInWords, questionInWords } from '../messages/fuller-in-words.ts'
import { type ThreadWords, threadWords } from '../messages/thread-words.ts'
import { fullerFormFor } from '../model/fuller-form.data.ts'
import { hiddenFields } from './hidden-fields.ts'
import { minutesOf } from './length-of-time.ts'

export type MoreSection = {
  kind: ReportKind
  answers: Readonly<Record<string, string>>
  action: string
  method: 'get' | 'post'
  hidden: Readonly<Record<string, string | undefined>>
}

/** The way to the fuller report, and what was answered there. */
export function moreSection(words: ThreadWords, lang: string, section: MoreSection): SafeHtml {
  const { kind, action, method, hidden } = section
  const { questions, seconds } = fullerFormFor(kind)
  const lead = words.moreLead({ count: questions.length, time: minutesOf(lang, seconds) })
  const go = button({ text: words.moreGo(), kind: 'secondary' })
  return html`<section><h2>${words.moreOffer()}</h2><p>${lead}</p>
${form({ action, method, body: [hiddenFields(hidden), go] })}${answered(words, section)}</section>`
}

/** The ways to the fuller report and to a photo from a receipt that a browser shows: client/enhancements/show-six-words.ts puts in the words. */
export function moreWithWords(lang: string): SafeHtml {
  const words = threadWords(lang)
  const own = html`<input type="hidden" name="words" data-own-words>`
  const go = button({ text: words.moreGo(), name: 'more', value: 'yes', kind: 'secondary' })
  // To the field itself: it stands a screen below what somebody comes back to the thread for.
  const photo = button({
    text: fileWords(lang).photoGo(),
    kind: 'secondary',
    attributes: { formaction: '/thread#files' },
  })
  return form({ action: '/thread', body: [own, hiddenFields({ lang }), buttonGroup([go, photo])] })
}

function answered(words: ThreadWords, { kind, answers }: MoreSection): SafeHtml | undefined {
  const given = fullerFormFor(kind).questions.filter(({ id }) => answers[id])
  if (given.length === 0) return undefined
  const list = given.map(
    question =>
      html`<dt>${questionInWords(words, question)}</dt><dd>${answerInWords(words, question, answers[question.id] ?? '')}</dd>`,
  )
  return details({ summary: words.moreYours(), body: html`<dl>${list}</dl>` })
}
