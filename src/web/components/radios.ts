import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { type ChoiceEntry, choiceItem } from './choice-item.ts'
import { type FieldOptions, fieldParts, formGroup } from './field.ts'
import { fieldset, type LegendOptions } from './fieldset.ts'

export type RadiosOptions = FieldOptions &
  LegendOptions & {
    readonly items: readonly ChoiceEntry[]
    readonly value?: string | undefined
    readonly attributes?: Attributes | undefined
  }

/** One answer out of a few, under its question. `legend` left out: the caller names the group some other way. */
export function radios(options: RadiosOptions): SafeHtml {
  const { id, describedBy, guidance } = fieldParts(options)
  const kind = {
    block: 'govuk-radios',
    type: 'radio',
    name: options.name,
    idPrefix: id,
    isChecked: (item: { value: string }) => item.value === options.value,
  } as const
  const items = options.items.map((item, index) => choiceItem(kind, item, index))
  const attributes = attrs({
    class: classNames('govuk-radios', options.classes),
    ...options.attributes,
    'data-module': 'govuk-radios',
  })
  const body = html`${guidance}<div ${attributes}>${items}</div>`
  return formGroup(options, options.legend ? fieldset({ ...legendOf(options), describedBy, body }) : body)
}

function legendOf({ legend, legendClasses, legendIsHeading }: LegendOptions): LegendOptions {
  return { legend, legendClasses, legendIsHeading }
}
