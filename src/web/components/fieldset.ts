import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type LegendOptions = {
  readonly legend?: Content
  readonly legendClasses?: string | undefined
  readonly legendIsHeading?: boolean | undefined
}

export type FieldsetOptions = LegendOptions & {
  readonly body?: Content
  readonly describedBy?: string | undefined
  readonly classes?: string | undefined
  readonly role?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Fields that belong to one question, under the question. */
export function fieldset(options: FieldsetOptions): SafeHtml {
  const attributes = attrs({
    class: classNames('govuk-fieldset', options.classes),
    role: options.role,
    'aria-describedby': options.describedBy,
    ...options.attributes,
  })
  return html`<fieldset ${attributes}>${legend(options)}${options.body}</fieldset>`
}

function legend(options: LegendOptions): SafeHtml | undefined {
  if (!options.legend) return undefined
  const text = options.legendIsHeading
    ? html`<h1 class="govuk-fieldset__heading">${options.legend}</h1>`
    : options.legend
  return html`<legend class="${classNames('govuk-fieldset__legend', options.legendClasses)}">${text}</legend>`
}
