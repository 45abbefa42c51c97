import { button, errorFor, form, html, type SafeHtml, textarea } from '#web'
import { fileWords } from '../messages/file-words.ts'
import type { ReportingWords } from '../messages.ts'
import type { Message } from '../report.ts'
import { fileField } from './file-field.ts'
import type { FilledForm } from './page-context.ts'

export type ReplyForm = FilledForm & {
  action: string
  /** What the form carries beside the words: its own secret, and a seal or a token. */
  hidden: Record<string, string>
  csrf?: string
  hint: string
  lang: string
  takesDocuments: boolean
}

/** Add something to a thread, words or photos or both, or answer the question that stands open. */
export function replyTo(words: ReportingWords, messages: readonly Message[], reply: ReplyForm): SafeHtml {
  const { action, hidden, csrf, hint, typed, errors } = reply
  const carried = Object.entries(hidden).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )
  const box = textarea({
    name: 'text',
    label: questionOpen(messages) ? words.replyAnswer() : words.replyAdd(),
    hint,
    value: typed.text,
    error: errorFor(errors, 'text'),
    errorPrefix: words.checkThis(),
  })
  const { lang, takesDocuments } = reply
  const files = fileField(fileWords(lang), { takesDocuments, errors, errorPrefix: words.checkThis() })
  // Files last: whoever reads the form knows by then whose they are.
  const body = [carried, box, files, button({ text: words.sendReply(), once: true })]
  return form({ action, csrf, body, files: true, attributes: { autocomplete: 'off' } })
}

function questionOpen(messages: readonly Message[]): boolean {
  const kinds = messages.map(message => message.kind)
  return kinds.lastIndexOf('question') > kinds.lastIndexOf('answer')
}
