import { html } from '../html.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type NoteOptions = {
  readonly body: Content
  /** `thanks` warm, `calm` teal, `urgent` rust: urgent only for unsafe now and duties that are due. */
  readonly tone?: 'thanks' | 'calm' | 'urgent' | undefined
  readonly title?: Content
}

/** A few sentences set apart: thanks, advice, a question from the language lens. */
export function note({ body, tone = 'calm', title }: NoteOptions): SafeHtml {
  return html`
    <div class="note note--${tone}">
      ${title && html`<p class="note__title">${title}</p>`}
      <div class="note__body">${body}</div>
    </div>`
}
