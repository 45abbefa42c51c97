import { html } from '../html.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type SideBySideOptions = {
  readonly main: Content
  readonly aside: Content
  readonly asideLabel: string
  /** What has to be read before the main part: above it on a phone, and beside it in view on a wide screen. */
  readonly asideFirst?: boolean | undefined
}

/** A record beside its thread, a list beside its detail; one under the other on a phone. */
export function sideBySide(options: SideBySideOptions): SafeHtml {
  const main = html`<div class="side-by-side__main">${options.main}</div>`
  const aside = html`<aside class="side-by-side__aside" aria-label="${options.asideLabel}">${options.aside}</aside>`
  if (options.asideFirst)
    return html`<div class="side-by-side side-by-side--aside-first">${aside}${main}</div>`
  return html`<div class="side-by-side">${main}${aside}</div>`
}
