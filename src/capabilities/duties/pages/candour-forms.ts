import {
  button,
  details,
  errorFor,
  form,
  html,
  radios,
  type SafeHtml,
  select,
  textarea,
  textInput,
} from '#web'
import { candourTable } from '../model/candour-steps.ts'
import type { CandourPage } from './candour-page.ts'

const addressOf = ({ incident }: CandourPage) => `/app/records/${incident.reference}/candour`

/** A step that was taken. */
export function stepForm(page: CandourPage, csrf: string): SafeHtml {
  const { errors, typed = {}, today } = page
  const fields = [
    select({
      name: 'step',
      label: 'Which step?',
      items: [
        { value: '', text: 'Choose a step' },
        ...candourTable.map(({ step, title }) => ({ value: step, text: title })),
      ],
      value: typed.step,
      error: errorFor(errors, 'step'),
    }),
    textInput({
      name: 'takenOn',
      label: 'When?',
      type: 'date',
      classes: 'govuk-input--width-10',
      value: typed.takenOn ?? today,
      error: errorFor(errors, 'takenOn'),
    }),
    textarea({
      name: 'words',
      label: 'What was said or done, and by whom?',
      hint: 'For “What we know and what we don’t” and the apology: the words themselves. The letter begins with them.',
      rows: 4,
      value: typed.words,
      error: errorFor(errors, 'words'),
    }),
    button({ text: 'Keep this step', once: true }),
  ]
  return html`<section><h2>Note a step</h2>${form({ action: addressOf(page), csrf, body: fields })}</section>`
}

/** What they asked us to look into. */
export function askedForm(page: CandourPage, csrf: string): SafeHtml {
  const { errors, typed = {} } = page
  const fields = [
    textarea({
      name: 'asked',
      label: 'What did they ask?',
      rows: 2,
      value: typed.asked,
      error: errorFor(errors, 'asked'),
    }),
    button({ text: 'Keep what they asked', kind: 'secondary', once: true }),
  ]
  return form({ action: `${addressOf(page)}/asked`, csrf, body: fields })
}

/** Whom we speak and write to, and whether they wish it. */
export function contactForm(page: CandourPage, csrf: string): SafeHtml {
  const { contact, errors, typed = {} } = page
  const value = (name: string, known: string | undefined) => typed[name] ?? known
  const text = (name: string, label: string, known: string | undefined) =>
    textInput({ name, label, value: value(name, known), error: errorFor(errors, name), autocomplete: 'off' })
  const fields = [
    text('name', 'Their name, as the letter says it', contact?.name),
    text('isToPerson', 'Who are they to the person?', contact?.isToPerson),
    textarea({
      name: 'address',
      label: 'Their address, a line for each part',
      rows: 3,
      value: value('address', contact?.address),
      error: errorFor(errors, 'address'),
    }),
    radios({
      name: 'prefers',
      legend: 'How would they like to hear from us?',
      items: [
        { value: 'in-person', text: 'In person' },
        { value: 'phone', text: 'By phone' },
        { value: 'letter', text: 'By letter' },
        { value: 'e-mail', text: 'By e-mail' },
      ],
      value: value('prefers', contact?.prefers),
      error: errorFor(errors, 'prefers'),
    }),
    text('reachedBy', 'Their number or e-mail address, if they want it used', contact?.reachedBy),
    radios({
      name: 'wishes',
      legend: 'Do they wish to hear from us?',
      items: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ],
      value: value('wishes', contact && (contact.wishesContact ? 'yes' : 'no')),
      error: errorFor(errors, 'wishes'),
    }),
    button({ text: 'Keep whom we speak to', kind: 'secondary', once: true }),
  ]
  const wrong = errors?.some(({ field }) =>
    ['name', 'isToPerson', 'address', 'prefers', 'wishes'].includes(field),
  )
  const body = form({ action: `${addressOf(page)}/contact`, csrf, body: fields })
  return details({ summary: contact ? 'Change this' : 'Say whom we speak to', open: wrong, body })
}
