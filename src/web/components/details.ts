import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type DetailsOptions = {
  readonly summary: Content
  readonly body: Content
  readonly open?: boolean | undefined
  readonly id?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** More for those who want it, opened by a tap. */
export function details(options: DetailsOptions): SafeHtml {
  const attributes = attrs({
    id: options.id,
    class: classNames('govuk-details', options.classes),
    ...options.attributes,
    open: options.open,
  })
  return html`
    <details ${attributes}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">${options.summary}</span>
      </summary>
      <div class="govuk-details__text">${options.body}</div>
    </details>`
}
