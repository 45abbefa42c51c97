import { html } from '../html.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type SideBySideOptions = {
  readonly main: Content
  readonly aside: Content
  readonly asideLabel: string
}

/** A record beside its thread, a list beside its detail; one under the other on a phone. */
export function sideBySide(options: SideBySideOptions): SafeHtml {
  return html`
    <div class="side-by-side">
      <div class="side-by-side__main">${options.main}</div>
      <aside class="side-by-side__aside" aria-label="${options.asideLabel}">${options.aside}</aside>
    </div>`
}
