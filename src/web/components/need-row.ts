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
}

/** One thing that needs someone today, with one next step. */
export function needRow(options: NeedRowOptions): SafeHtml {
  const title = options.href ? html`<a href="${options.href}">${options.title}</a>` : options.title
  return html`<li class="need"><div class="need__tag">${options.tag}</div><div class="need__words"><h3 class="need__title">${title}</h3>${options.meta && html`<p class="need__meta">${options.meta}</p>`}</div>${options.action && html`<div class="need__action">${options.action}</div>`}</li>`
}
