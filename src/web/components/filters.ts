import { html } from '../html.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { button } from './button.ts'

export type FiltersOptions = {
  readonly action: string
  /** Fields made by `select`, `textInput` and so on; they sit in a row where there is room. */
  readonly fields: readonly Content[]
  readonly submitText?: Content
  /** Where "Show everything" goes, when something is filtered. */
  readonly clearHref?: string | undefined
  readonly label?: string | undefined
}

/** Narrows a list; the choice is in the address, so that it can be kept and shared. */
export function filters(options: FiltersOptions): SafeHtml {
  const { action, fields, clearHref, submitText = 'Show', label = 'Narrow the list' } = options
  return html`
    <form class="filters" method="get" action="${action}" role="search" aria-label="${label}">
      ${fields}
      <div class="filters__send">
        ${button({ text: submitText, kind: 'secondary' })}
        ${clearHref && html`<a class="filters__clear" href="${clearHref}">Show everything</a>`}
      </div>
    </form>`
}
