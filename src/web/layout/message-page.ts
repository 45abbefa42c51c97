import { pageHeading } from '../components/page-heading.ts'
import { html } from '../html.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { publicPage } from './public-page.ts'

export type ProblemStatus = 403 | 404 | 409 | 413 | 429 | 500 | 503

type Problem = { readonly title: string; readonly body: string }

/** What went wrong on our side or in the address, and what to do next; never a code, never a technical word. */
const problems: Readonly<Record<ProblemStatus, Problem>> = {
  403: {
    title: 'You can’t open this page',
    body: 'It may belong to another service, or it may need a different role. If you think you should see it, ask your manager or the person who looks after accounts.',
  },
  404: {
    title: 'We can’t find that page',
    body: 'Check the address, or go back and try again. If you were telling us something, nothing you sent is lost.',
  },
  409: {
    title: 'Someone else has just changed this',
    body: 'Go back, look at what is there now, and try again. What you wrote was not saved over theirs.',
  },
  413: {
    title: 'That is too big to send',
    body: 'Go back and send fewer or smaller files.',
  },
  429: {
    title: 'Please wait a moment',
    body: 'There were a lot of tries from here. Wait a few minutes and try again.',
  },
  500: {
    title: 'Something went wrong on our side',
    body: 'Go back and try again in a few minutes. If you were telling us something, it was only received if you saw your six words.',
  },
  503: {
    title: 'Candour is resting for a moment',
    body: 'Try again in a few minutes. If someone is in danger, call for help now: do not wait for this page.',
  },
}

export type MessagePageOptions = {
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
  /** Shown so that someone can tell us which request it was; holds nothing about the person. */
  readonly requestId?: string | undefined
  /** Where to go next. */
  readonly action?: Content
}

/** A page that says what went wrong and what to do next, without an account and without a database. */
export function messagePage(status: ProblemStatus, options: MessagePageOptions = {}): SafeHtml {
  const { title, body } = problems[status]
  const reference =
    options.requestId && html`<p class="soft">If you ask for help, give this number: ${options.requestId}</p>`
  return publicPage(
    { lang: options.lang ?? 'en-GB', dir: options.dir ?? 'ltr', home: '/' },
    { title, body: html`${pageHeading({ title, lead: body })}${options.action}${reference}` },
  )
}
