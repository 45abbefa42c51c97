import { html } from '../html.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type SixWordsOptions = {
  readonly intro: Content
  readonly words: readonly string[]
  /** Buttons to save or print. */
  readonly actions?: Content
  readonly id?: string | undefined
}

/** The reporter's six words on the receipt: large, easy to copy by hand, never split across lines. */
export function sixWords(options: SixWordsOptions): SafeHtml {
  const words = options.words.map(word => html`<li class="six-words__word">${word}</li>`)
  return html`
    <section class="six-words">
      <p class="six-words__intro">${options.intro}</p>
      <ol class="six-words__list" id="${options.id ?? 'six-words'}" translate="no">${words}</ol>
      ${options.actions && html`<div class="six-words__actions">${options.actions}</div>`}
    </section>`
}
