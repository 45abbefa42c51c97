import { dayOf } from '#platform/time'
import {
  button,
  checkboxes,
  details,
  errorFor,
  form,
  formatDay,
  html,
  message,
  ownWords,
  type SafeHtml,
  textarea,
  thread,
} from '#web'
import type { GuardedKind, GuardedMessage, GuardedThread } from '../guarded.ts'
import type { ReportingWords } from '../messages.ts'
import { listed } from './listed.ts'
import type { FilledForm } from './page-context.ts'

export type GuardedSection = FilledForm & {
  guarded: GuardedThread
  action: string
  /** What the form carries beside the words: its own secret, and a seal or a token. */
  hidden: Record<string, string>
  csrf?: string | undefined
}

/** The part of a thread that no manager sees: what was said to the guardian, whether a name was opened, and a form. */
export function guardedSection(words: ReportingWords, lang: string, section: GuardedSection): SafeHtml {
  const { guarded } = section
  const guardian = listed(words, guarded.guardians)
  const said = guarded.messages.map(each => oneMessage(words, lang, each))
  const opened = guarded.messages.some(({ kind }) => kind === 'name-opened')
  return html`<h2>${words.guarded()}</h2>
<p>${guardian ? words.guardedWho({ guardian }) : words.guardedNobody()}</p>
${guarded.naming === 'in-confidence' && !opened && html`<p>${words.nameLocked()}</p>`}
${said.length > 0 && thread({ messages: said, label: words.guardedMessages() })}
${guardian && notFairForm(words, section)}`
}

function oneMessage(
  words: ReportingWords,
  lang: string,
  { kind, text, at, signed }: GuardedMessage,
): SafeHtml {
  const heading = headingOf(words, kind)
  return message({
    from: signed || words.you(),
    when: formatDay(dayOf(at), 'long', lang),
    body: [heading && html`<strong>${heading}</strong>`, ownWords({ text })],
    mine: !signed,
  })
}

function headingOf(words: ReportingWords, kind: GuardedKind): string | undefined {
  const headings: Partial<Record<GuardedKind, string>> = {
    'not-fair': words.saysNotFair(),
    'treated-worse': words.saysTreatedWorse(),
    'name-opened': words.saysNameOpened(),
    'new-guardian': words.saysNewGuardian(),
  }
  return headings[kind]
}

function notFairForm(words: ReportingWords, section: GuardedSection): SafeHtml {
  const { action, hidden, csrf, typed, errors } = section
  const error = errorFor(errors, 'notFair')
  const carried = Object.entries(hidden).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )
  const box = textarea({
    name: 'notFair',
    label: words.notFairText(),
    hint: words.notFairHint(),
    value: typed.notFair,
    error,
    errorPrefix: words.checkThis(),
  })
  const tick = checkboxes({
    name: 'treatedWorse',
    values: typed.treatedWorse ? ['yes'] : [],
    items: [{ value: 'yes', text: words.treatedWorse() }],
  })
  const send = button({ text: words.notFairSend(), kind: 'secondary', once: true })
  const body = form({ action, csrf, body: [carried, box, tick, send], attributes: { autocomplete: 'off' } })
  return details({ summary: words.notFair(), body, open: Boolean(error) || Boolean(typed.notFair) })
}
