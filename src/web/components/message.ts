import { html } from '../html.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type MessageOptions = {
  /** "You", "Someone who told us", a name. */
  readonly from: Content
  /** Already worded: for an anonymous reporter never closer than the hour. */
  readonly when?: Content
  readonly body: Content
  /** Written by the person who is reading. */
  readonly mine?: boolean | undefined
  /** Thanks are on the warm ground. */
  readonly thanks?: boolean | undefined
}

/** One message in a thread; line breaks that were typed are kept. */
export function message(options: MessageOptions): SafeHtml {
  const tone = options.thanks ? 'thanks' : options.mine ? 'mine' : 'theirs'
  const side = options.mine ? 'mine' : 'theirs'
  // Line breaks that were typed show; those of our own markup must not.
  const typed = typeof options.body === 'string' && 'typed'
  const when = options.when && html` <span class="message__when">${options.when}</span>`
  return html`
    <li class="message message--${side} message--tone-${tone}">
      <p class="message__from"><strong>${options.from}</strong>${when}</p>
      <div class="${classNames('message__body', typed)}">${options.body}</div>
    </li>`
}
