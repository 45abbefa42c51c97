import { html } from '../html.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

/** Today's rows, made by `needRow`, most urgent first. */
export function needList(rows: readonly SafeHtml[]): SafeHtml {
  return html`<ul class="needs">${rows}</ul>`
}
