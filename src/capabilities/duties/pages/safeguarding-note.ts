import { keptToText } from '#capabilities/triage'
import {
  button,
  details,
  errorFor,
  form,
  formatDay,
  html,
  note,
  type SafeHtml,
  textarea,
  textInput,
} from '#web'
import type { DutiesPage } from './duties-page.ts'

/** That safeguarding or the police come first, what that means here, and the agreement that ends it. */
export function safeguardingNote(page: DutiesPage, csrf: string): SafeHtml | undefined {
  const { of, mayDecide } = page
  if (!of.safeguarding) return undefined
  if (!of.parked) return agreed(page)
  return html`${note({
    tone: 'urgent',
    title: 'Safeguarding first',
    body: html`<p>There is abuse, violence or neglect here, known or alleged, or the police may be concerned. The council or the police may look into it first.</p>
${of.agreements.length > 0 && html`<p><strong>Something was answered since the last agreement that nobody knew of then.</strong></p>`}<p>Until that agency agrees: no huddle, no after action review, no round table and no investigation that asks people what happened. Make people safe, keep what may be evidence, and write down what you see.</p>
<p>${restricted(page)}</p>`,
  })}${mayDecide && agreementForm(page, csrf)}`
}

function restricted({ incident }: DutiesPage): string {
  return incident.restrictedTo
    ? `This record and what was told about it are kept to ${keptToText(incident.restrictedTo)}.`
    : 'This record is kept to named roles as soon as an answer here says so.'
}

function agreed({ of }: DutiesPage): SafeHtml {
  const last = of.agreements.at(-1)
  return note({
    title: 'The agency has agreed that we may ask people',
    body: html`<p>${last?.agency}, ${last && formatDay(last.agreedOn)}: ${last?.words}</p>`,
  })
}

function agreementForm({ incident, errors, typed = {} }: DutiesPage, csrf: string): SafeHtml {
  const fields = [
    textInput({
      name: 'agency',
      label: 'Which agency agreed?',
      hint: 'Such as the council’s safeguarding team, or the police officer in the case.',
      value: typed.agency,
      error: errorFor(errors, 'agency'),
    }),
    textInput({
      name: 'agreedOn',
      label: 'When?',
      type: 'date',
      classes: 'govuk-input--width-10',
      value: typed.agreedOn,
      error: errorFor(errors, 'agreedOn'),
    }),
    textarea({
      name: 'words',
      label: 'What did they agree to, and who said so?',
      rows: 3,
      value: typed.words,
      error: errorFor(errors, 'words'),
    }),
    button({ text: 'Keep the agreement', kind: 'secondary', once: true }),
  ]
  const wrong = errors?.some(({ field }) => ['agency', 'agreedOn', 'words'].includes(field))
  const body = form({ action: `/app/records/${incident.reference}/duties/agreement`, csrf, body: fields })
  return details({ summary: 'The agency has agreed that we may ask people', open: wrong, body })
}
