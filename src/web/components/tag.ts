import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type TagOptions = {
  readonly text: Content
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A word about a thing: its kind or category. For what must be done, use `statusTag`. */
export function tag(options: TagOptions): SafeHtml {
  const attributes = attrs({ class: classNames('govuk-tag', options.classes), ...options.attributes })
  return html`<strong ${attributes}>${options.text}</strong>`
}
