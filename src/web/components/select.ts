import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { fieldParts, formGroup, type LabelledFieldOptions } from './field.ts'
import { label } from './label.ts'

export type SelectItem = {
  readonly text: string
  readonly value?: string | undefined
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

export type SelectOptions = LabelledFieldOptions & {
  readonly items: readonly SelectItem[]
  readonly value?: string | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

/** One answer out of a long list; for fewer than eight, `radios` or `choice` are kinder. */
export function select(options: SelectOptions): SafeHtml {
  const { id, describedBy, guidance } = fieldParts(options)
  const attributes = attrs({
    class: classNames('govuk-select', options.classes, options.error ? 'govuk-select--error' : undefined),
    id,
    name: options.name,
    disabled: options.disabled,
    'aria-describedby': describedBy,
    ...options.attributes,
  })
  const name = label({
    text: options.label,
    for: id,
    classes: options.labelClasses,
    isPageHeading: options.labelIsHeading,
  })
  const items = options.items.map(item => option(item, options.value))
  return formGroup(options, [name, guidance, html`<select ${attributes}>${items}</select>`])
}

function option(item: SelectItem, value: string | undefined): SafeHtml {
  const selected = item.selected ?? (Boolean(value) && (item.value ?? item.text) === value)
  const attributes = attrs({ value: item.value, selected, disabled: item.disabled, ...item.attributes })
  return html`<option ${attributes}>${item.text}</option>`
}
