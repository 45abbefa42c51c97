import { choice, errorFor, html, type SafeHtml, textInput } from '#web'
import type { ReportingWords } from '../messages.ts'
import type { FilledForm } from './page-context.ts'

/** Without an account: nobody, or a name that is typed and not checked. */
export function whoSeesField(words: ReportingWords, { typed, errors }: FilledForm): SafeHtml {
  const name = textInput({
    name: 'name',
    label: words.name(),
    hint: words.nameHint(),
    value: typed.name,
    autocomplete: 'off',
    error: errorFor(errors, 'name'),
    errorPrefix: words.checkThis(),
  })
  return choice({
    name: 'seen',
    legend: words.seen(),
    value: typed.seen ?? 'nobody',
    note: words.seenNote(),
    items: [
      { value: 'nobody', text: words.seenNobody() },
      { value: 'name', text: words.seenName(), reveals: name },
    ],
  })
}

/** People do not see this box; what fills it in is not a person. The rule is in contract.ts. */
export function emptyBox(words: ReportingWords, { typed, errors }: FilledForm): SafeHtml {
  const error = errorFor(errors, 'website')
  const box = textInput({
    name: 'website',
    label: words.website(),
    value: typed.website,
    autocomplete: 'off',
    error,
    errorPrefix: words.checkThis(),
    attributes: error ? {} : { tabindex: -1 },
  })
  return error ? box : html`<div class="govuk-visually-hidden" aria-hidden="true">${box}</div>`
}
