import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'

export type ButtonOptions = {
  readonly text: Content
  /** A link that looks like a button and does something at once. To go somewhere, use `actionLink`. */
  readonly href?: string | undefined
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly disabled?: boolean | undefined
  /** `secondary`: outlined, for what is not the one main action. `warning`: cannot be undone. */
  readonly kind?: 'secondary' | 'warning' | undefined
  /** Keeps a second tap from sending again while the first is on its way. */
  readonly once?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A button that sends its form. */
export function button(options: ButtonOptions): SafeHtml {
  const common = {
    class: classNames('govuk-button', options.kind && `govuk-button--${options.kind}`, options.classes),
    'data-module': 'govuk-button',
    ...options.attributes,
    id: options.id,
  }
  if (options.href) {
    return html`<a ${attrs({ href: options.href, role: 'button', draggable: 'false', ...common })}>${options.text}</a>`
  }
  return html`<button ${attrs({ ...sending(options), ...common })}>${options.text}</button>`
}

function sending(options: ButtonOptions): Attributes {
  return {
    type: options.type ?? 'submit',
    value: options.value,
    name: options.name,
    disabled: options.disabled,
    'aria-disabled': options.disabled ? 'true' : undefined,
    'data-prevent-double-click': options.once === undefined ? undefined : String(options.once),
  }
}
