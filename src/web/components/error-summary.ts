import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type ErrorSummaryItem = {
  readonly text: Content
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

export type ErrorSummaryOptions = {
  readonly items: readonly ErrorSummaryItem[]
  readonly title?: Content
  readonly description?: Content
  readonly classes?: string | undefined
  readonly disableAutoFocus?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

/** What is missing, at the top of the page, each a link to its field. */
export function errorSummary(options: ErrorSummaryOptions): SafeHtml {
  const attributes = attrs({
    class: classNames('govuk-error-summary', options.classes),
    'data-disable-auto-focus':
      options.disableAutoFocus === undefined ? undefined : String(options.disableAutoFocus),
    ...options.attributes,
    'data-module': 'govuk-error-summary',
  })
  const items = options.items.map(item => html`<li>${itemLink(item)}</li>`)
  // The alert is a child of what takes the focus, so that neither drowns the other (GOV.UK Frontend, error summary).
  return html`
    <div ${attributes}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">${options.title ?? 'Please check this'}</h2>
        <div class="govuk-error-summary__body">
          ${options.description && html`<p>${options.description}</p>`}
          ${items.length > 0 && html`<ul class="govuk-list govuk-error-summary__list">${items}</ul>`}
        </div>
      </div>
    </div>`
}

function itemLink(item: ErrorSummaryItem): Content {
  return item.href ? html`<a href="${item.href}" ${attrs(item.attributes)}>${item.text}</a>` : item.text
}
