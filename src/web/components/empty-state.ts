import { html } from '../html.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type EmptyStateOptions = {
  readonly title: Content
  /** What will be here, and why that is good. */
  readonly body: Content
  /** The first step, made by `actionLink` or `button`. */
  readonly action?: Content
}

/** A screen with nothing on it yet: it teaches what will be here and the first step. It never praises silence. */
export function emptyState(options: EmptyStateOptions): SafeHtml {
  return html`
    <section class="empty-state">
      <h2 class="empty-state__title">${options.title}</h2>
      <p class="empty-state__body">${options.body}</p>
      ${options.action}
    </section>`
}
