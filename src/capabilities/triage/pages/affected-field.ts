import { button, html, type SafeHtml, textInput } from '#web'
import type { Answer } from './answer.ts'

/** Who was affected, by the number in their care record, and a way to look for earlier events of theirs before anything is kept. */
export function affectedField({ value, error }: Answer): SafeHtml {
  const typed = textInput({
    name: 'affected',
    label: 'Who was affected?',
    hint: 'The number in their care record, such as CR-104. Several with commas. Never a name: that is how earlier events of the same person are found.',
    value,
    error,
  })
  return html`<div class="govuk-form-group">${typed}${button({ text: 'Show earlier events of theirs', kind: 'secondary', name: 'find', value: 'yes' })}</div>`
}
