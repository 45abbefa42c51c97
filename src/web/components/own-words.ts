import { html } from '../html.ts'
import { attrs } from '../markup/attrs.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type OwnWordsOptions = {
  readonly text: string
  /** The language they are known to be in; left out, a reader and a screen reader find out for themselves. */
  readonly lang?: string | undefined
}

/** What somebody typed, never changed by us: its line breaks, its own language, and its own direction. */
export function ownWords({ text, lang }: OwnWordsOptions): SafeHtml {
  return html`<div ${attrs({ class: 'typed', lang, dir: 'auto' })}>${text}</div>`
}
