import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type ErrorMessageOptions = {
  readonly text: Content
  readonly id?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  /** Read out before the message; an empty string leaves it out. */
  readonly spokenPrefix?: string | undefined
}

/** What is missing in a field and how to put it right. */
export function errorMessage(options: ErrorMessageOptions): SafeHtml {
  const { spokenPrefix = 'Error' } = options
  const prefix = spokenPrefix && html`<span class="govuk-visually-hidden">${spokenPrefix}:</span> `
  const attributes = attrs({
    id: options.id,
    class: classNames('govuk-error-message', options.classes),
    ...options.attributes,
  })
  return html`<p ${attributes}>${prefix}${options.text}</p>`
}
