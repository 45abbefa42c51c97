import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { type ChoiceEntry, choiceItem } from './choice-item.ts'
import { type FieldOptions, fieldParts, formGroup } from './field.ts'
import { fieldset, type LegendOptions } from './fieldset.ts'

export type CheckboxesOptions = FieldOptions &
  LegendOptions & {
    readonly items: readonly ChoiceEntry[]
    readonly values?: readonly string[] | undefined
    readonly attributes?: Attributes | undefined
  }

/** Any number of answers, under their question; one lone checkbox needs no legend. */
export function checkboxes(options: CheckboxesOptions): SafeHtml {
  const { id, describedBy, guidance } = fieldParts(options)
  const { legend, legendClasses, legendIsHeading } = options
  const kind = {
    block: 'govuk-checkboxes',
    type: 'checkbox',
    name: options.name,
    idPrefix: id,
    // Without a fieldset there is nothing else that the hint and the error can belong to.
    describedBy: legend ? undefined : describedBy,
    isChecked: (item: { value: string }) => options.values?.includes(item.value) ?? false,
  } as const
  const items = options.items.map((item, index) => choiceItem(kind, item, index))
  const attributes = attrs({
    class: classNames('govuk-checkboxes', options.classes),
    ...options.attributes,
    'data-module': 'govuk-checkboxes',
  })
  const body = html`${guidance}<div ${attributes}>${items}</div>`
  const grouped = fieldset({ legend, legendClasses, legendIsHeading, describedBy, body })
  return formGroup(options, legend ? grouped : body)
}
