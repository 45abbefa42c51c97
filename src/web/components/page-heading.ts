import { html } from '../html.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type PageHeadingOptions = {
  readonly title: Content
  /** A line above: the place, or tags made by `tag` and `statusTag`. */
  readonly above?: Content
  /** One or two sentences below that say what this page is for. */
  readonly lead?: Content
}

/** The page's one h1 with what stands above and below it. */
export function pageHeading({ title, above, lead }: PageHeadingOptions): SafeHtml {
  return html`
    <div class="page-heading">
      ${above && html`<div class="page-heading__above">${above}</div>`}
      <h1>${title}</h1>
      ${lead && html`<p class="page-heading__lead">${lead}</p>`}
    </div>`
}
