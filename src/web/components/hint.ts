import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type HintOptions = {
  readonly text: Content
  readonly id?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A sentence that helps someone answer, read out with the field. */
export function hint(options: HintOptions): SafeHtml {
  const attributes = attrs({
    id: options.id,
    class: classNames('govuk-hint', options.classes),
    ...options.attributes,
  })
  return html`<div ${attributes}>${options.text}</div>`
}
