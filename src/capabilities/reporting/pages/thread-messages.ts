import { dayOf } from '#platform/time'
import { formatDay, html, message, ownWords, type SafeHtml, thread } from '#web'
import { threadWords } from '../messages/thread-words.ts'
import type { ReportingWords } from '../messages.ts'
import type { MessageKind } from '../model/message-kinds.ts'
import { knownLanguage } from '../model/told-in.ts'
import type { AttachedFile, Message } from '../report.ts'
import { roleInWords } from './role-in-words.ts'

// Those who answer do it on pages in English.
const languageOfService = 'en-GB'

export type ThreadMessages = {
  words: ReportingWords
  lang: string
  messages: readonly Message[]
  toldIn: string
  /** How the files of a message are shown and opened here. */
  files(files: readonly AttachedFile[]): SafeHtml | undefined
}

/** A thread as its own reporter reads it. */
export function threadMessages(shown: ThreadMessages): SafeHtml {
  const { words, messages } = shown
  if (messages.length === 0) return html`<p class="soft">${words.noMessages()}</p>`
  const list = messages.map(each => oneMessage(shown, each))
  return thread({ messages: list, label: words.messagesLabel() })
}

function oneMessage({ words, lang, toldIn, files: shownAs }: ThreadMessages, said: Message): SafeHtml {
  const { kind, text, at, signed, signedAs, files } = said
  const mine = kind === 'answer' || kind === 'addition'
  const heading = headingOf(words, lang, kind)
  const typed = text && ownWords({ text, lang: mine ? knownLanguage(toldIn) : languageOfService })
  return message({
    from: mine ? words.you() : signature(words, signed, signedAs),
    when: formatDay(dayOf(at), 'long', lang),
    body: html`${heading && html`<strong>${heading}</strong>`}${typed}${shownAs(files)}`,
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
