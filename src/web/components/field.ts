import { html } from '../html.ts'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { errorMessage } from './error-message.ts'
import { hint } from './hint.ts'

/** What every question has, whatever its control. */
export type FieldOptions = {
  readonly name: string
  /** Defaults to the name, so that an error summary can link to `#name`. */
  readonly id?: string | undefined
  readonly hint?: Content
  /** What is missing and how to fix it. */
  readonly error?: Content
  /** The word read out before the error, in the page's language. */
  readonly errorPrefix?: string | undefined
  readonly classes?: string | undefined
  readonly groupClasses?: string | undefined
  readonly describedBy?: string | undefined
}

/** A question with one control has a label of its own. */
export type LabelledFieldOptions = FieldOptions & {
  readonly label: Content
  readonly labelClasses?: string | undefined
  readonly labelIsHeading?: boolean | undefined
}

export type FieldParts = {
  readonly id: string
  readonly describedBy: string | undefined
  readonly guidance: SafeHtml
}

/** The hint and the error of a field, and the ids by which its control points at them. */
export function fieldParts(options: FieldOptions): FieldParts {
  const id = options.id ?? options.name
  const hintId = options.hint ? `${id}-hint` : undefined
  const errorId = options.error ? `${id}-error` : undefined
  return {
    id,
    describedBy: classNames(options.describedBy, hintId, errorId) || undefined,
    guidance: html`${hintId && hint({ id: hintId, text: options.hint })}${errorId && errorMessage({ id: errorId, text: options.error, spokenPrefix: options.errorPrefix })}`,
  }
}

/** The box around a question, marked when something is missing. */
export function formGroup(options: FieldOptions, body: Content): SafeHtml {
  const error = options.error ? 'govuk-form-group--error' : undefined
  return html`<div class="${classNames('govuk-form-group', error, options.groupClasses)}">${body}</div>`
}
