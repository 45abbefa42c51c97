import { html, type SafeHtml } from '#web'

/** What a form carries beside the words: its own secret, a seal, a language. */
export function hiddenFields(hidden: Readonly<Record<string, string | undefined>>): SafeHtml[] {
  return Object.entries(hidden).flatMap(([name, value]) =>
    value === undefined ? [] : [html`<input type="hidden" name="${name}" value="${value}">`],
  )
}
