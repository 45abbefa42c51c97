import { html } from '../html.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type NeedRowOptions = {
  /** Made by `statusTag`. */
  readonly tag: Content
  readonly title: Content
  readonly href?: string | undefined
  /** When, where, what is missing. */
  readonly meta?: Content
  /** The one next step, made by `actionLink` or a form with one `button`. */
  readonly action?: Content
  /** 2 straight under the page's heading (the default), 3 under a section's. */
  readonly headingLevel?: 2 | 3 | undefined
}

/** One thing that needs someone today, with one next step. */
export function needRow(options: NeedRowOptions): SafeHtml {
  const words = options.href ? html`<a href="${options.href}">${options.title}</a>` : options.title
  const title =
    options.headingLevel === 3
      ? html`<h3 class="need__title">${words}</h3>`
      : html`<h2 class="need__title">${words}</h2>`
  return html`
    <li class="need">
      <div class="need__tag">${options.tag}</div>
      <div class="need__words">${title}${options.meta && html`<p class="need__meta">${options.meta}</p>`}</div>
      ${options.action && html`<div class="need__action">${options.action}</div>`}
    </li>`
}
