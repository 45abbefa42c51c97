import { checkboxes, details, html, type SafeHtml, textarea } from '#web'
import type { Incident } from '../incident.ts'
import { makeSafeSteps } from '../model/make-safe-steps.ts'

type MadeSafe = {
  steps: readonly string[]
  words: string | undefined
  error: string | undefined
}

/** What making it safe took: steps to tick, and words, which only somebody at risk makes necessary. */
export function madeSafeFields(
  { atRisk }: Pick<Incident, 'atRisk'>,
  { steps, words, error }: MadeSafe,
): SafeHtml {
  const ticked = checkboxes({
    name: 'safeSteps',
    legend: 'Making it safe',
    hint: 'Tick what you know was done. What does not fit here can be left.',
    items: makeSafeSteps.map(({ id, label }) => ({ value: id, text: label })),
    values: steps,
  })
  const said = textarea({
    name: 'madeSafe',
    label: atRisk ? 'What was done to make it safe?' : 'What else was done to make it safe?',
    rows: 3,
    value: words,
    error,
  })
  if (atRisk) return html`${ticked}${said}`
  return html`${ticked}${details({ summary: 'Say more about what was done', body: said, open: Boolean(words) || error !== undefined })}`
}
