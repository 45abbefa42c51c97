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
  const box = sixWords({
    intro: words.sixWords(),
    words: six ?? [],
    actions: actions(words, six === undefined),
  })
  if (six) return html`<div data-six-words="shown">${box}</div>`
  return html`<div data-six-words="fill" data-form="${secret}">${box}<p class="soft" data-six-words-missing hidden>${words.sixWordsMissing()}</p></div>`
}

// They need a script, which shows them. Words that this tab keeps can be taken off it.
function actions(words: ReportingWords, keptHere: boolean): SafeHtml[] {
  const made = [
    scripted(words.print(), 'data-print'),
    scripted(words.copy(), 'data-copy-words'),
    keptHere && scripted(words.saved(), 'data-six-words-saved'),
  ]
  return made.filter(each => each !== false)
}

function scripted(text: string, does: string): SafeHtml {
  return button({ text, kind: 'secondary', type: 'button', attributes: { [does]: true, hidden: true } })
}
