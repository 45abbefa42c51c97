import { html, type SafeHtml } from '#web'

/** A choice that this page has no reason to show, sent along so that it stays as it is. */
export function hiddenField(name: string, value: string | undefined): SafeHtml {
  return html`<input type="hidden" name="${name}" value="${value ?? ''}">`
}
