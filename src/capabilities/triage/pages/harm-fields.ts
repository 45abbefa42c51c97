import { choice, html, type SafeHtml } from '#web'
import { type HarmGrade, type HarmScale, harmGrades } from '../reference/harm.ts'
import type { Answer } from './answer.ts'

const scales = {
  physical: { name: 'harmPhysical', legend: 'Physical harm, pain included' },
  psychological: { name: 'harmPsychological', legend: 'Psychological harm' },
} as const

const notKnown = {
  value: 'not-known',
  text: 'Not known yet',
  hint: 'You are asked again when you know more.',
}

/** Both scales of harm, beside each other where there is room. */
export function harmFields(answerTo: (name: string) => Answer): SafeHtml {
  const [physical, psychological] = (['physical', 'psychological'] as const).map(scale =>
    harmField(scale, answerTo(scales[scale].name)),
  )
  return html`<p class="soft">Harm of the person most affected, by what you know now. It says nothing about how anyone acted.</p>
<div class="two-questions"><div>${physical}</div><div>${psychological}</div></div>`
}

/** One scale with what each grade means beside it; the whole meaning comes once the grade is chosen. */
function harmField(scale: HarmScale, { value, error }: Answer): SafeHtml {
  const items = harmGrades[scale].map(grade => {
    const meaning = meaningOf(grade)
    return { value: grade.id, text: grade.label, hint: meaning[0], reveals: inFull(grade, meaning) }
  })
  return choice({ ...scales[scale], columns: 1, items: [...items, notKnown], value, error })
}

/** The criteria of a grade one by one, each as a sentence of its own. */
function meaningOf({ criteria }: HarmGrade): string[] {
  const parts = criteria.flatMap(each => each.replace(/\.$/, '').split('; '))
  return parts
    .map(each => each.replace(/^or /, ''))
    .map(each => `${each.charAt(0).toUpperCase()}${each.slice(1)}.`)
}

function inFull({ label }: HarmGrade, meaning: readonly string[]): SafeHtml | undefined {
  if (meaning.length < 2) return undefined
  return html`<p class="soft small">${label}, in full:</p><ul class="govuk-list govuk-list--bullet small">${meaning.map(each => html`<li>${each}</li>`)}</ul>`
}
