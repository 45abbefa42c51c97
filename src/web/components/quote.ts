import { html } from '../html.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { ownWords } from './own-words.ts'

export type QuoteOptions = {
  readonly text: Content
  readonly from?: Content
  /** The language of the words, where it is known. */
  readonly lang?: string | undefined
}

/** Someone's own words, never changed by us; line breaks that were typed are kept. */
export function quote({ text, from, lang }: QuoteOptions): SafeHtml {
  return html`
    <figure class="quote">
      <blockquote class="quote__words">${typeof text === 'string' ? ownWords({ text, lang }) : text}</blockquote>
      ${from && html`<figcaption class="quote__from">${from}</figcaption>`}
    </figure>`
}
