import { html } from '../html.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type QuoteOptions = { readonly text: Content; readonly from?: Content }

/** Someone's own words, never changed by us; line breaks that were typed are kept. */
export function quote({ text, from }: QuoteOptions): SafeHtml {
  return html`
    <figure class="quote">
      <blockquote class="${classNames('quote__words', typeof text === 'string' && 'typed')}">${text}</blockquote>
      ${from && html`<figcaption class="quote__from">${from}</figcaption>`}
    </figure>`
}
