import { html } from '../html.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

/** What the last step did, read out when the page opens. */
export function notice(text: Content): SafeHtml | undefined {
  return text ? html`<div class="notice" role="status">${text}</div>` : undefined
}
