import { button, html, type SafeHtml, sixWords } from '#web'
import type { ReportingWords } from '../messages.ts'

/**
 * The reporter's six words. When their browser made them the server has none to show: the box names the form they
 * belong to, and client/six-words.ts fills it in.
 */
export function sixWordsBox(
  words: ReportingWords,
  own: { six: readonly string[] | undefined; secret: string },
): SafeHtml {
  const { six, secret } = own
  // Both need a script, which shows them.
  const actions = [
    button({
      text: words.print(),
      kind: 'secondary',
      type: 'button',
      attributes: { 'data-print': true, hidden: true },
    }),
    button({
      text: words.copy(),
      kind: 'secondary',
      type: 'button',
      attributes: { 'data-copy-words': true, hidden: true },
    }),
  ]
  const box = sixWords({ intro: words.sixWords(), words: six ?? [], actions })
  if (six) return html`<div data-six-words="shown">${box}</div>`
  return html`<div data-six-words="fill" data-form="${secret}">${box}<p class="soft" data-six-words-missing hidden>${words.sixWordsMissing()}</p></div>`
}
