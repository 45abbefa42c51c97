import { button, buttonGroup, html, type SafeHtml } from '#web'
import { threadWords } from '../messages/thread-words.ts'
import { reportingWords } from '../messages.ts'
import { goesOnlyAsNew } from '../model/goes-only-as-new.ts'
import type { FilledForm } from './page-context.ts'

/** The other way for a form that was sent before with other words, where its words alone can go; `first` is sent with it. */
export function addToFirstOffer(
  lang: string,
  { typed }: Pick<FilledForm, 'typed'>,
  first: string,
): SafeHtml | undefined {
  if (goesOnlyAsNew(typed)) return undefined
  const own = threadWords(lang)
  const add = button({ text: own.addToFirst(), kind: 'secondary', name: 'addTo', value: first, once: true })
  return html`${buttonGroup([add])}
<p class="soft">${own.addToFirstHint({ question: reportingWords(lang).story() })}</p>`
}
