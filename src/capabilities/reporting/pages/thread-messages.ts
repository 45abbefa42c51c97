import { dayOf } from '#platform/time'
import { formatDay, html, message, ownWords, type SafeHtml, thread } from '#web'
import { threadWords } from '../messages/thread-words.ts'
import type { ReportingWords } from '../messages.ts'
import type { MessageKind } from '../model/message-kinds.ts'
import { knownLanguage } from '../model/told-in.ts'
import type { Message } from '../report.ts'
import { roleInWords } from './role-in-words.ts'

// Those who answer do it on pages in English.
const languageOfService = 'en-GB'

/** A thread as its own reporter reads it. */
export function threadMessages(
  words: ReportingWords,
  lang: string,
  messages: readonly Message[],
  toldIn: string,
): SafeHtml {
  if (messages.length === 0) return html`<p class="soft">${words.noMessages()}</p>`
  const list = messages.map(each => oneMessage(words, lang, each, toldIn))
  return thread({ messages: list, label: words.messagesLabel() })
}

function oneMessage(
  words: ReportingWords,
  lang: string,
  { kind, text, at, signed, signedAs }: Message,
  toldIn: string,
): SafeHtml {
  const mine = kind === 'answer' || kind === 'addition'
  const heading = headingOf(words, lang, kind)
  const said = ownWords({ text, lang: mine ? knownLanguage(toldIn) : languageOfService })
  return message({
    from: mine ? words.you() : signature(words, signed, signedAs),
    when: formatDay(dayOf(at), 'long', lang),
    body: heading ? html`<strong>${heading}</strong>${said}` : said,
    mine,
    thanks: kind === 'thanks',
  })
}

function signature(words: ReportingWords, name: string, role: Message['signedAs']): string {
  if (!name) return words.signedPlain()
  const as = role && roleInWords(words, role)
  return as ? words.signed({ name, role: as }) : name
}

function headingOf(words: ReportingWords, lang: string, kind: MessageKind): string | undefined {
  const headings: Partial<Record<MessageKind, string>> = {
    question: words.saysQuestion(),
    reason: threadWords(lang).saysReason(),
    found: words.saysFound(),
    changed: words.saysChanged(),
    outcome: words.saysOutcome(),
  }
  return headings[kind]
}
