import { html } from '../html.ts'
import { type Attributes, attrs } from '../markup/attrs.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { fieldParts, formGroup, type LabelledFieldOptions } from './field.ts'
import { label } from './label.ts'

export type TextInputOptions = LabelledFieldOptions & {
  readonly value?: string | number | undefined
  readonly type?: string | undefined
  readonly autocomplete?: string | undefined
  readonly autocapitalize?: string | undefined
  readonly inputmode?: string | undefined
  readonly pattern?: string | undefined
  readonly spellcheck?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly prefix?: Content
  readonly suffix?: Content
  readonly attributes?: Attributes | undefined
}

/** One line of text with its label, hint and error. */
export function textInput(options: TextInputOptions): SafeHtml {
  const { id, describedBy, guidance } = fieldParts(options)
  const name = label({
    text: options.label,
    for: id,
    classes: options.labelClasses,
    isPageHeading: options.labelIsHeading,
  })
  return formGroup(options, [name, guidance, withAffixes(options, control(options, id, describedBy))])
}

function control(options: TextInputOptions, id: string, describedBy: string | undefined): SafeHtml {
  const error = options.error ? 'govuk-input--error' : undefined
  return html`<input ${attrs({
    class: classNames('govuk-input', options.classes, error),
    id,
    name: options.name,
    type: options.type ?? 'text',
    spellcheck: options.spellcheck === undefined ? undefined : String(options.spellcheck),
    value: options.value,
    disabled: options.disabled,
    'aria-describedby': describedBy,
    autocomplete: options.autocomplete,
    autocapitalize: options.autocapitalize,
    pattern: options.pattern,
    inputmode: options.inputmode,
    ...options.attributes,
  })}>`
}

function withAffixes(options: TextInputOptions, input: SafeHtml): SafeHtml {
  if (!options.prefix && !options.suffix) return input
  return html`
    <div class="govuk-input__wrapper">
      ${affix('prefix', options.prefix)}
      ${input}
      ${affix('suffix', options.suffix)}
    </div>`
}

function affix(side: 'prefix' | 'suffix', text: Content): SafeHtml | undefined {
  return text ? html`<div class="govuk-input__${side}" aria-hidden="true">${text}</div>` : undefined
}
