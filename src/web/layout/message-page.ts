import { pageHeading } from '../components/page-heading.ts'
import { html } from '../html.ts'
import { directionOf } from '../languages.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { type LayoutWords, layoutWords } from './layout-words.ts'
import { publicPage } from './public-page.ts'
import type { PublicView } from './view.ts'

export type ProblemStatus = 403 | 404 | 409 | 413 | 429 | 500 | 503

/** What went wrong on our side or in the address, and what to do next; never a code, never a technical word. */
const sentences: Readonly<Record<ProblemStatus, (words: LayoutWords) => [title: string, lead: string]>> = {
  403: words => [words.notYoursTitle(), words.notYours()],
  404: words => [words.notFoundTitle(), words.notFound()],
  409: words => [words.changedTitle(), words.changed()],
  413: words => [words.tooBigTitle(), words.tooBig()],
  429: words => [words.waitTitle(), words.wait()],
  500: words => [words.faultTitle(), words.fault()],
  503: words => [words.restingTitle(), words.resting()],
}

export type MessagePageOptions = {
  readonly lang?: string | undefined
  /** Shown so that someone can tell us which request it was; holds nothing about the person. */
  readonly requestId?: string | undefined
  /** Where to go next. */
  readonly action?: Content
  /** What else a page for people without an account has around it: languages, other routes. */
  readonly view?: Partial<PublicView> | undefined
}

/** A page that says what went wrong and what to do next, without an account and without a database. */
export function messagePage(status: ProblemStatus, options: MessagePageOptions = {}): SafeHtml {
  const { lang = 'en-GB', requestId } = options
  const words = layoutWords(lang)
  const [title, lead] = sentences[status](words)
  const reference = requestId && html`<p class="soft">${words.requestNumber({ requestId })}</p>`
  return publicPage(
    { ...options.view, lang, dir: directionOf(lang), home: '/' },
    { title, body: html`${pageHeading({ title, lead })}${options.action}${reference}` },
  )
}
