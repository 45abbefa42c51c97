import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type LabelOptions = {
  readonly text: Content
  readonly for?: string | undefined
  readonly classes?: string | undefined
  readonly isPageHeading?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

/** The name of one field, which a click or a screen reader takes to that field. */
export function label(options: LabelOptions): SafeHtml | undefined {
  if (!options.text) return undefined
  const attributes = attrs({
    class: classNames('govuk-label', options.classes),
    ...options.attributes,
    for: options.for,
  })
  const element = html`<label ${attributes}>${options.text}</label>`
  return options.isPageHeading ? html`<h1 class="govuk-label-wrapper">${element}</h1>` : element
}
