import { html } from '../html.ts'
import { classNames } from '../markup/class-names.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { type FieldOptions, fieldParts, formGroup } from './field.ts'
import { fieldset, type LegendOptions } from './fieldset.ts'
import { textInput } from './text-input.ts'

export type DatePart = 'day' | 'month' | 'year'

export type DateInputOptions = FieldOptions &
  LegendOptions & {
    readonly day?: string | undefined
    readonly month?: string | undefined
    readonly year?: string | undefined
    /** The parts that are wrong; an error with none named marks all three. */
    readonly wrong?: readonly DatePart[] | undefined
    /** The words for the three parts, in the page's language. */
    readonly partLabels?: Readonly<Record<DatePart, string>> | undefined
  }

const parts: readonly DatePart[] = ['day', 'month', 'year']
const englishLabels = { day: 'Day', month: 'Month', year: 'Year' }

/** A date in three boxes, sent as `name-day`, `name-month` and `name-year`; what was typed is kept. */
export function dateInput(options: DateInputOptions): SafeHtml {
  const { id, describedBy, guidance } = fieldParts(options)
  const items = parts.map(part => datePart(options, id, part))
  const body = html`${guidance}<div class="${classNames('govuk-date-input', options.classes)}" id="${id}">${items}</div>`
  const { legend, legendClasses, legendIsHeading } = options
  // Without role="group" JAWS does not read the description of a fieldset of text boxes (GOV.UK Frontend, date input).
  const grouped = fieldset({ legend, legendClasses, legendIsHeading, describedBy, role: 'group', body })
  return formGroup(options, legend ? grouped : body)
}

function datePart(options: DateInputOptions, id: string, part: DatePart): SafeHtml {
  const wrong = options.error && (options.wrong ?? parts).includes(part)
  const control = textInput({
    id: `${id}-${part}`,
    name: `${options.name}-${part}`,
    label: (options.partLabels ?? englishLabels)[part],
    labelClasses: 'govuk-date-input__label',
    classes: classNames(
      'govuk-date-input__input',
      wrong ? 'govuk-input--error' : undefined,
      part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
    ),
    value: options[part],
    inputmode: 'numeric',
  })
  return html`<div class="govuk-date-input__item">${control}</div>`
}
