import { dayOf } from '#platform/time'
import { type ChoiceTile, choice, errorFor, formatDay, html, type SafeHtml, textInput } from '#web'
import type { ReportingWords } from '../messages.ts'
import type { Guardian } from '../report.ts'
import { confidenceFields } from './confidence-fields.ts'
import type { FilledForm } from './page-context.ts'

export type WhoSees = {
  words: ReportingWords
  lang: string
  guardian: Guardian | undefined
  filled: FilledForm
}

/** Without an account: nobody, the guardian only, or a name that is typed and not checked; each says what it protects. */
export function whoSeesField(asked: WhoSees): SafeHtml {
  const { words, filled } = asked
  const nobody = { value: 'nobody', text: words.seenNobody(), hint: words.seenNobodyHint() }
  return choice({
    name: 'seen',
    legend: words.seen(),
    columns: 1,
    value: filled.typed.seen ?? 'nobody',
    error: errorFor(filled.errors, 'seen'),
    errorPrefix: words.checkThis(),
    note: words.seenNote(),
    items: [nobody, ...confidenceTile(asked), nameTile(asked)],
  })
}

function confidenceTile(asked: WhoSees): ChoiceTile[] {
  const { words, lang, guardian } = asked
  if (!guardian) return []
  const since = formatDay(dayOf(guardian.since), 'long', lang)
  const hint = words.seenConfidenceHint({ guardian: guardian.name, day: since })
  const reveals = confidenceFields({ ...asked, guardian })
  return [{ value: 'guardian', text: words.seenConfidence(), hint, reveals }]
}

function nameTile({ words, filled: { typed, errors } }: WhoSees): ChoiceTile {
  const reveals = textInput({
    name: 'name',
    label: words.name(),
    hint: words.nameHint(),
    value: typed.name,
    autocomplete: 'off',
    error: errorFor(errors, 'name'),
    errorPrefix: words.checkThis(),
  })
  return { value: 'name', text: words.seenName(), hint: words.seenNameHint(), reveals }
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
