import { button, errorFor, html, note, radios, type SafeHtml, textarea, textInput } from '#web'
import { verdicts } from '../contract.ts'
import { verdictNames } from '../model/verdict-names.ts'
import type { ChangePage } from './change-page.ts'

/** What to call it: domain/actions.md, evaluating effectiveness. */
const hints: Record<(typeof verdicts)[number], string> = {
  effective: 'It is as good as we aimed for, and nothing else got worse',
  partly_effective: 'Better, but not as good as we aimed for',
  not_effective: 'No difference, or it happened again in the same way',
  inconclusive: 'Too few to tell, or too soon',
}

/** The fields of a check: what it showed, in words and, where it was counted, in numbers. */
export function checkFields({ change, isMine, errors, typed = {} }: ChangePage): SafeHtml {
  return html`${isMine && freshEyes()}
<p><strong>We said we would look at:</strong> ${change.measure}</p>
${radios({
  name: 'verdict',
  legend: 'What did looking show?',
  value: typed.verdict,
  items: verdicts.map(value => ({ value, text: verdictNames[value], hint: hints[value] })),
  error: errorFor(errors, 'verdict'),
})}
${textarea({
  name: 'words',
  label: 'What did you look at, and what did you see?',
  hint: 'Ask the people it is for whether they see a difference, too.',
  value: typed.words,
  rows: 3,
  error: errorFor(errors, 'words'),
})}
${numberField('numerator', 'If you counted: how many were as they should be?', errors, typed)}
${numberField('denominator', 'Out of how many that you looked at?', errors, typed)}
${button({ text: 'Keep the result', once: true })}`
}

function numberField(
  name: string,
  label: string,
  errors: ChangePage['errors'],
  typed: Record<string, string>,
): SafeHtml {
  const classes = 'govuk-input--width-4'
  return textInput({
    name,
    label,
    classes,
    inputmode: 'numeric',
    value: typed[name],
    error: errorFor(errors, name),
  })
}

function freshEyes(): SafeHtml {
  return note({
    body: html`<p>This change is yours. If you can, ask somebody else to look: fresh eyes see more.</p>`,
  })
}
