import {
  button,
  details,
  errorFor,
  form,
  formatInstant,
  html,
  quote,
  type SafeHtml,
  textarea,
  textInput,
} from '#web'
import type { PeopleAnswer } from '../queries/people-answers-of.ts'
import type { OutcomeSection } from './outcome-page.ts'

/** What they answered, and a place to write it down: telling is half of being open. */
export function peopleAnsweredSection(section: OutcomeSection): SafeHtml | undefined {
  if (section.record.peopleTold === '') return undefined
  return html`<section><h2>What they answered</h2>${peopleAnswers(section.answers)}${answerForm(section)}</section>`
}

/** The answers as they were written down. */
export function peopleAnswers(answers: readonly PeopleAnswer[]): SafeHtml | SafeHtml[] {
  if (answers.length === 0) return html`<p class="soft">Nothing written down yet.</p>`
  return answers.map(({ from, text, at }) => quote({ text, from: `${from}, ${formatInstant(new Date(at))}` }))
}

function answerForm({ csrf, action, errors, typed, answers }: OutcomeSection): SafeHtml {
  const error = (field: string) => errorFor(errors, field)
  const body = [
    textInput({
      name: 'from',
      label: 'Who answered',
      hint: 'As they are to the person: “his daughter”, “the resident herself”. No names.',
      value: typed?.from,
      error: error('from'),
    }),
    textarea({
      name: 'answer',
      label: 'What they said',
      rows: 3,
      value: typed?.answer,
      error: error('answer'),
    }),
    button({ text: 'Write it down', kind: 'secondary', once: true }),
  ]
  const open = answers.length === 0 || error('from') !== undefined || error('answer') !== undefined
  return details({
    summary: 'Write an answer down',
    open,
    body: form({ action: `${action}/answer`, csrf, body }),
  })
}
