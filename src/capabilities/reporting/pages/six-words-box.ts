import { qrDrawing } from '#methods/qr-code'
import { assetPath, attrs, button, html, type SafeHtml, sixWords } from '#web'
import { threadWords } from '../messages/thread-words.ts'
import type { ReportingWords } from '../messages.ts'

/** The words, when the server made them, and where they are typed; `secret` is that of the form they belong to. */
export type OwnWords = { six: readonly string[] | undefined; secret: string; lang: string; thread: string }

/**
 * The reporter's six words. When their browser made them the server has none to show: the box names the form they
 * belong to, and client/enhancements/show-six-words.ts fills it in, or says that it could not.
 */
export function sixWordsBox(words: ReportingWords, own: OwnWords): SafeHtml {
  const { six, secret } = own
  if (!six)
    return wordsOfBrowser(
      words,
      secret,
      html`<p class="soft" data-six-words-missing hidden>${words.sixWordsMissing()}</p>`,
    )
  const box = sixWords({ intro: words.sixWords(), words: six, actions: actions(words, false) })
  return html`<div data-six-words="shown">${box}${square(own, six)}<p>${words.closeShared()}</p></div>`
}

/** Room for words that a browser made for the form with this secret, and what else stands in the box. */
export function wordsOfBrowser(words: ReportingWords, secret: string, otherwise?: SafeHtml): SafeHtml {
  const box = sixWords({ intro: words.sixWords(), words: [], actions: actions(words, true) })
  return html`<div data-six-words="fill" data-form="${secret}">${box}${otherwise}</div>`
}

/** For the camera of another phone. The words stand behind a #, so the address that it opens tells no server. */
function square({ lang, thread }: OwnWords, six: readonly string[]): SafeHtml {
  const { size, path } = qrDrawing(`${thread}#${six.join('-')}`)
  return html`<p>${threadWords(lang).slipScan()}</p>
<svg viewBox="0 0 ${size} ${size}" width="200" height="200" aria-hidden="true"><rect width="${size}" height="${size}" fill="#fff"/><path ${attrs({ d: path })}/></svg>`
}

// They need a script, which shows them. Words that this tab keeps can be taken off it.
function actions(words: ReportingWords, keptHere: boolean): SafeHtml[] {
  const made = [
    scripted(words.print(), { 'data-print': true }),
    keptHere && scripted(words.toPhone(), { 'data-slip': assetPath('slip.js') }),
    keptHere && scripted(words.saved(), { 'data-six-words-saved': true }),
  ]
  return made.filter(each => each !== false)
}

function scripted(text: string, does: Record<string, string | true>): SafeHtml {
  return button({ text, kind: 'secondary', type: 'button', attributes: { ...does, hidden: true } })
}
