import { dayOf } from '#platform/time'
import {
  button,
  details,
  errorFor,
  form,
  formatDay,
  html,
  message,
  ownWords,
  type SafeHtml,
  select,
  textarea,
  thread,
} from '#web'
import type { BesideThread, TalkMessage } from '../beside.ts'
import type { ThreadWords } from '../messages/thread-words.ts'
import type { ReportingWords } from '../messages.ts'
import type { Supporter } from '../queries/supporters-at.ts'
import { hiddenFields } from './hidden-fields.ts'
import type { FilledForm } from './page-context.ts'

export type TalkSection = FilledForm & {
  beside: BesideThread
  service: string
  action: string
  hidden: Readonly<Record<string, string | undefined>>
  csrf?: string | undefined
  /** For somebody signed in, who may choose one of several. */
  supporters?: readonly Supporter[] | undefined
}

type Words = { words: ReportingWords; own: ThreadWords; lang: string }

/** Free in the whole United Kingdom, from any phone (samaritans.org, looked up 24 November 2026). */
const samaritans = '116\u00a0123'

/** Somebody to talk to, whom no manager sees: the wish, what was said, and a box. */
export function talkSection(said: Words, section: TalkSection): SafeHtml {
  const { own } = said
  const { beside, service } = section
  const nobody = html`<p>${own.talkNobody({ service, phone: samaritans })}</p>`
  const asks = html`<p>${own.talkWho({ service })}</p>${firstTime(said, section)}`
  const anew = beside.supported ? asks : nobody
  if (beside.talk === null) return html`<h2>${own.talk()}</h2>${anew}`
  const before = messages(said, beside.talk)
  if (beside.supporterLeft) return html`<h2>${own.talk()}</h2>${before}<p>${own.talkLeft()}</p>${anew}`
  return html`<h2>${own.talk()}</h2><p>${own.talkWho({ service })}</p>${before}${goesOn(said, section, beside.talk)}`
}

function messages(said: Words, talk: readonly TalkMessage[]): SafeHtml | undefined {
  if (talk.length === 0) return undefined
  return thread({ messages: talk.map(each => oneMessage(said, each)), label: said.own.talkMessages() })
}

function goesOn(said: Words, section: TalkSection, talk: readonly TalkMessage[]): SafeHtml {
  const { own } = said
  const waits = talk.at(-1)?.fromReporter ?? true
  return html`${waits && html`<p class="soft">${own.talkWaiting()}</p>`}${box(said, section, own.talkMore(), said.words.sendReply())}`
}

function firstTime(said: Words, section: TalkSection): SafeHtml {
  const { own } = said
  const open = Boolean(section.typed.talk) || Boolean(errorFor(section.errors, 'talk'))
  return details({ summary: own.talkAsk(), body: box(said, section, own.talkWords(), own.talkSend()), open })
}

function oneMessage({ words, lang }: Words, { text, at, fromReporter, signed }: TalkMessage): SafeHtml {
  return message({
    from: fromReporter ? words.you() : words.signed({ name: signed, role: words.roleSupporter() }),
    when: formatDay(dayOf(at), 'long', lang),
    body: ownWords({ text }),
    mine: fromReporter,
  })
}

function box({ words, own }: Words, section: TalkSection, label: string, send: string): SafeHtml {
  const { action, hidden, csrf, typed, errors, beside, supporters = [] } = section
  const whom =
    (beside.talk === null || beside.supporterLeft) &&
    supporters.length > 1 &&
    select({
      name: 'supporter',
      label: own.talkChoose(),
      value: typed.supporter,
      items: [
        { value: '', text: own.talkAnyone() },
        ...supporters.map(({ id, name }) => ({ value: id, text: name })),
      ],
    })
  const text = textarea({
    name: 'talk',
    label,
    rows: 3,
    value: typed.talk,
    error: errorFor(errors, 'talk'),
    errorPrefix: words.checkThis(),
  })
  const body = [hiddenFields(hidden), whom, text, button({ text: send, kind: 'secondary', once: true })]
  return form({ action, csrf, body, attributes: { autocomplete: 'off' } })
}
