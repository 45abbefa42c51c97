import { attrs, classNames, errorMessage, hint, html, label, type SafeHtml } from '#web'
import { categories } from '../reference/categories.ts'

/** What happened, out of the whole list: categories with theirs under them, so that one choice says both. */
export function categoryField({
  value,
  error,
}: {
  value: string | undefined
  error: string | undefined
}): SafeHtml {
  const described = classNames('what-hint', error && 'what-error')
  const groups = categories.map(
    category =>
      html`<optgroup label="${category.label}">${option(category.id, `${category.label}: not sure which`, value)}${category.subcategories.map(sub => option(sub.id, `${category.label}: ${sub.label}`, value))}</optgroup>`,
  )
  return html`<div class="${classNames('govuk-form-group', error && 'govuk-form-group--error')}">${label({ text: 'What happened?', for: 'what' })}${hint({ id: 'what-hint', text: 'It says what happened, never who. It decides no duty by itself.' })}${error && errorMessage({ id: 'what-error', text: error })}<select class="${classNames('govuk-select', error && 'govuk-select--error')}" id="what" name="what" aria-describedby="${described}">${option('', 'Choose', value)}${groups}</select></div>`
}

function option(id: string, text: string, value: string | undefined): SafeHtml {
  return html`<option ${attrs({ value: id, selected: (value ?? '') === id })}>${text}</option>`
}
