import { html } from '../html.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

/** Takes a keyboard past the header to the page itself. */
export function skipLink(text: Content = 'Skip to the page'): SafeHtml {
  return html`<a class="skip-link" href="#main">${text}</a>`
}
