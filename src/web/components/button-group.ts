import { html } from '../html.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

/** The one main action first, then the others. */
export function buttonGroup(actions: readonly Content[]): SafeHtml {
  return html`<div class="govuk-button-group">${actions}</div>`
}
