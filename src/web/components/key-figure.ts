import { html } from '../html.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type KeyFigureOptions = {
  readonly value: Content
  /** What the number is: "usual time to thanks". */
  readonly words: Content
  /** What it means: "It was 31 h in spring." */
  readonly note?: Content
}

/** One number with its meaning; never a row of them. */
export function keyFigure({ value, words, note }: KeyFigureOptions): SafeHtml {
  return html`
    <p class="key-figure"><strong class="key-figure__value">${value}</strong> ${words}</p>
    ${note && html`<p class="key-figure__note">${note}</p>`}`
}
