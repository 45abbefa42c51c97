import {
  breadcrumbs,
  button,
  errorFor,
  type FormError,
  form,
  formatDayPart,
  formatInstant,
  html,
  message,
  pageHeading,
  type SafeHtml,
  signedInPage,
  textarea,
  thread,
  type View,
} from '#web'
import type { TalkMessage } from '../beside.ts'
import type { talkFor } from '../queries/talks.ts'
import { whoAsks } from './people-to-talk-to-page.ts'

export type TalkPage = {
  talk: NonNullable<Awaited<ReturnType<typeof talkFor>>>
  secret: string
  typed?: Readonly<Record<string, string>>
  errors?: readonly FormError[]
}

/** One talk, as its supporter reads and answers it. */
export function talkPage(view: View, page: TalkPage): SafeHtml {
  const { talk, errors } = page
  const title = whoAsks(talk)
  const address = `/app/people-to-talk-to/${talk.id}`
  const who = talk.askerName || 'Someone who told us'
  const list = talk.messages.map(each => oneMessage(each, who))
  const nothing = html`<p class="soft">They have not written anything yet. A few kind words and how they can reach you are enough.</p>`
  const lead = `${talk.serviceName}. What you write here is for them only. What they told us is not shown to you.`
  const body = html`${breadcrumbs({ items: [{ text: 'People to talk to', href: '/app/people-to-talk-to' }, { text: title }] })}
${pageHeading({ title, lead })}
${list.length > 0 ? thread({ messages: list, label: 'Messages, oldest first' }) : nothing}
<div class="stack">${answerForm(view, page, address)}${!talk.talkedAt && form({ action: `${address}/talked`, csrf: view.csrf, body: button({ text: 'We have talked', kind: 'secondary' }) })}</div>`
  return signedInPage(view, { title, errors, body, width: 'reading' })
}

function oneMessage({ text, at, fromReporter, signed }: TalkMessage, who: string): SafeHtml {
  return message({
    from: fromReporter ? who : signed,
    when: fromReporter ? formatDayPart(new Date(at)) : formatInstant(new Date(at)),
    body: text,
    mine: !fromReporter,
  })
}

function answerForm(view: View, { secret, typed, errors }: TalkPage, action: string): SafeHtml {
  return form({
    action,
    csrf: view.csrf,
    attributes: { autocomplete: 'off' },
    body: [
      html`<input type="hidden" name="form" value="${secret}">`,
      textarea({
        name: 'text',
        label: 'Your words to them',
        hint: 'They read it with your name under it. Ask how they are and what would help; do not ask who they are.',
        rows: 5,
        value: typed?.text,
        error: errorFor(errors, 'text'),
      }),
      button({ text: 'Send', once: true }),
    ],
  })
}
