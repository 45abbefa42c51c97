import { checkboxes, errorFor, type FormError, html, note, radios, type SafeHtml, select } from '#web'
import { helps, helpWords } from '../model/helps.ts'
import { riskToLife } from '../model/risk-to-life.ts'
import type { Supporter } from '../queries/supporters-at.ts'

export type Filled = { typed?: Readonly<Record<string, string>>; errors?: readonly FormError[] }

/** With whom, what would help, and the one exception: what somebody decides before support begins. */
export function beginFields(supporters: readonly Supporter[], filled: Filled): SafeHtml {
  return html`${supporterField(supporters, filled)}${helpsField(filled.typed?.helps?.split(',') ?? [])}${exception(riskToLife)}
${toldBox(filled.errors)}`
}

// Fewer than eight are kinder as radios (components/select.ts).
const fewEnough = 7

/** Who may check in with them, to choose from. */
export function supporterField(supporters: readonly Supporter[], { typed, errors }: Filled): SafeHtml {
  const chosen = { name: 'supporter', value: typed?.supporter, error: errorFor(errors, 'supporter') }
  const hint =
    'Only the person you choose sees this. Nobody who manages your service is on this list, and no manager is told.'
  const items = supporters.map(({ id, name, serviceName }) => ({
    value: id,
    text: `${name}, ${serviceName}`,
  }))
  const legend = 'Who would you like to check in with you?'
  if (items.length <= fewEnough) return radios({ ...chosen, legend, hint, items })
  return select({ ...chosen, label: legend, hint, items: [{ value: '', text: 'Choose' }, ...items] })
}

/** What would help, to tick. */
export function helpsField(values: readonly string[]): SafeHtml {
  return checkboxes({
    name: 'helps',
    legend: 'What might help?',
    hint: 'You can leave this, and change it later. Nothing is arranged without your yes.',
    items: helps.map(value => ({ value, text: helpWords[value].label, hint: helpWords[value].meaning })),
    values,
  })
}

/** The one exception, set apart. */
export function exception(words: string): SafeHtml {
  return note({ title: 'Between the two of you', body: words })
}

/** That they read it. */
export function toldBox(errors: readonly FormError[] | undefined): SafeHtml {
  return checkboxes({
    name: 'told',
    items: [{ value: 'yes', text: 'I have read this' }],
    error: errorFor(errors, 'told'),
  })
}
