import { html } from '../html.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type ThreadOptions = {
  /** Made by `message`, oldest first. */
  readonly messages: readonly SafeHtml[]
  /** A sentence under the thread: "You do not see who they are." */
  readonly note?: Content
  readonly label?: string | undefined
}

/** What was said between the service and the people who told us. */
export function thread(options: ThreadOptions): SafeHtml {
  const label = options.label ?? 'Messages, oldest first'
  return html`
    <ol class="thread" aria-label="${label}">${options.messages}</ol>
    ${options.note && html`<p class="thread__note">${options.note}</p>`}`
}
