import { roleNames } from '#capabilities/organisation'
import { dayOf } from '#platform/time'
import { formatDay, html, message, type SafeHtml, thread } from '#web'
import type { ReportingWords } from '../messages.ts'
import type { MessageKind } from '../model/message-kinds.ts'
import type { Message } from '../report.ts'

/** A thread as its own reporter reads it. */
export function threadMessages(words: ReportingWords, lang: string, messages: readonly Message[]): SafeHtml {
  if (messages.length === 0) return html`<p class="soft">${words.noMessages()}</p>`
  const list = messages.map(each => oneMessage(words, lang, each))
  return thread({ messages: list, label: words.messagesLabel() })
}

function oneMessage(
  words: ReportingWords,
  lang: string,
  { kind, text, at, signed, signedAs }: Message,
): SafeHtml {
  const mine = kind === 'answer' || kind === 'addition'
  const heading = headingOf(words, kind)
  return message({
    from: mine ? words.you() : signature(words, signed, signedAs),
    when: formatDay(dayOf(at), 'long', lang),
    body: heading ? html`<strong>${heading}</strong><br>${text}` : text,
    mine,
    thanks: kind === 'thanks',
  })
}

function signature(words: ReportingWords, name: string, role: Message['signedAs']): string {
  if (!name) return words.signedPlain()
  return role ? words.signed({ name, role: roleNames[role] }) : name
}

function headingOf(words: ReportingWords, kind: MessageKind): string | undefined {
  const headings: Partial<Record<MessageKind, string>> = {
    question: words.saysQuestion(),
    found: words.saysFound(),
    changed: words.saysChanged(),
    outcome: words.saysOutcome(),
  }
  return headings[kind]
}
