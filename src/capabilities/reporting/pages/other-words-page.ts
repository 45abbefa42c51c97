import { html, note, type SafeHtml } from '#web'
import { type FlashPage, flashPage } from './flash-page.ts'
import { openView } from './page-context.ts'
import { type OwnWords, sixWordsBox } from './six-words-box.ts'

/** A form was sent before with other words: the first report stands, and this one can be sent as a new one. */
export function otherWordsPage(page: FlashPage & { first: OwnWords & { reference: string } }): SafeHtml {
  const { first, ...again } = page
  const { words } = openView(page)
  const above = html`${note({ body: words.otherWords({ reference: first.reference }) })}
<p>${words.otherWordsSix()}</p>${sixWordsBox(words, first)}`
  return flashPage({
    ...again,
    above,
    oneLanguage: true,
    title: words.otherWordsTitle(),
    send: words.sendAsNew(),
  })
}
