import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { fieldParts, formGroup, type LabelledFieldOptions } from './field.ts'
import { label } from './label.ts'

export type TextareaOptions = LabelledFieldOptions & {
  readonly value?: string | undefined
  readonly rows?: number | undefined
  readonly spellcheck?: boolean | undefined
  readonly autocomplete?: string | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

/** Several lines of text with its label, hint and error. */
export function textarea(options: TextareaOptions): SafeHtml {
  const { id, describedBy, guidance } = fieldParts(options)
  const name = label({
    text: options.label,
    for: id,
    classes: options.labelClasses,
    isPageHeading: options.labelIsHeading,
  })
  return formGroup(options, [name, guidance, control(options, id, describedBy)])
}

function control(options: TextareaOptions, id: string, describedBy: string | undefined): SafeHtml {
  const error = options.error ? 'govuk-textarea--error' : undefined
  const { value = '' } = options
  const attributes = attrs({
    class: classNames('govuk-textarea', error, options.classes),
    id,
    name: options.name,
    rows: options.rows ?? 5,
    spellcheck: options.spellcheck === undefined ? undefined : String(options.spellcheck),
    disabled: options.disabled,
    'aria-describedby': describedBy,
    autocomplete: options.autocomplete,
    ...options.attributes,
  })
  // Browsers drop a line break that stands first in a textarea, so one that was typed needs another before it.
  return html`<textarea ${attributes}>${value.startsWith('\n') ? '\n' : ''}${value}</textarea>`
}
