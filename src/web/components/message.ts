import { html } from '../html.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { ownWords } from './own-words.ts'

export type MessageOptions = {
  /** "You", "Someone who told us", a name. */
  readonly from: Content
  /** Already worded: for an anonymous reporter never closer than the hour. */
  readonly when?: Content
  readonly body: Content
  /** The language of a body that somebody typed, where it is known. */
  readonly lang?: string | undefined
  /** Written by the person who is reading. */
  readonly mine?: boolean | undefined
  /** Thanks are on the warm ground. */
  readonly thanks?: boolean | undefined
}

/** One message in a thread; line breaks that were typed are kept. */
export function message(options: MessageOptions): SafeHtml {
  const tone = options.thanks ? 'thanks' : options.mine ? 'mine' : 'theirs'
  const side = options.mine ? 'mine' : 'theirs'
  const { body, lang } = options
  const when = options.when && html` <span class="message__when">${options.when}</span>`
  return html`
    <li class="message message--${side} message--tone-${tone}">
      <p class="message__from"><strong>${options.from}</strong>${when}</p>
      <div class="message__body">${typeof body === 'string' ? ownWords({ text: body, lang }) : body}</div>
    </li>`
}
