import { html, note, type SafeHtml } from '#web'
import { offlineWords } from '../messages/offline-words.ts'
import { addToFirstOffer } from './add-to-first.ts'
import { closes } from './closes.ts'
import { type FlashPage, flashPage } from './flash-page.ts'
import { hiddenFields } from './hidden-fields.ts'
import { inLanguage, openView } from './page-context.ts'
import { type OwnWords, sixWordsBox } from './six-words-box.ts'

type First = OwnWords & {
  reference: string
  /** Opens its thread. */
  seal: string
}

/** A form was sent before with other words: the first report stands; this one goes as a new one, or is added to it. */
export function otherWordsPage(page: FlashPage & { first: First }): SafeHtml {
  const { first, ...again } = page
  const { words } = openView(page)
  const { reference, seal } = first
  const to = inLanguage(page, `/speak-up/${page.place.code}`)
  const after = html`<p>${offlineWords(page.lang).wordsKept()}</p>`
  const above = html`${note({ body: words.otherWords({ reference }) })}
${closes(html`<p>${words.otherWordsSix()}</p>${sixWordsBox(words, first)}`, { to, after })}`
  return flashPage({
    ...again,
    above,
    oneLanguage: true,
    title: words.otherWordsTitle(),
    send: words.sendAsNew(),
    // Its seal opens the first report, so it goes from a shared device with the words.
    orElse: html`<div data-closes-too>${hiddenFields({ seal })}${addToFirstOffer(page.lang, page, 'first')}</div>`,
  })
}
