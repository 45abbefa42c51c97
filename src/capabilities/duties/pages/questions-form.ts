import { button, errorFor, type FormError, form, html, radios, type SafeHtml, textInput } from '#web'
import type { FactValue } from '../model/condition.ts'
import type { KnownFacts } from '../model/gather-facts.ts'
import { readMoment } from '../model/read-moment.ts'
import type { Field } from '../reference/fields.data.ts'
import { questionGroups } from '../reference/questions.data.ts'
import { knownField } from './duty-words.ts'

type Questions = {
  action: string
  csrf: string
  fields: readonly string[]
  known: KnownFacts
  errors: readonly FormError[] | undefined
  typed: Readonly<Record<string, string>>
}

/** The questions that are still open, in the groups in which somebody would think of them. One button keeps all the answers. */
export function questionsForm(questions: Questions): SafeHtml {
  const { action, csrf, fields } = questions
  const groups = questionGroups
    .map(group => ({ ...group, fields: group.fields.filter(field => fields.includes(field)) }))
    .filter(group => group.fields.length > 0)
  const body = groups.map(
    ({ title, hint, fields: mine }) =>
      html`<section><h3>${title}</h3>${hint && html`<p class="soft">${hint}</p>`}<div class="questions">${mine.map(name => question(name, questions))}</div></section>`,
  )
  return form({
    action,
    csrf,
    body: [...body, button({ text: 'Keep these answers', once: true })],
  })
}

/** One question by the name of its fact; what is not answered stays open. */
export function question(
  name: string,
  { known, errors, typed }: Omit<Questions, 'fields' | 'action' | 'csrf'>,
) {
  const field = knownField(name)
  if (!field) return undefined
  const value = typed[name] ?? typedFrom(field, known.get(name)?.value)
  const error = errorFor(errors ? [...errors] : undefined, name)
  const shared = { name, hint: field.hint, error }
  const items = choicesOf(field)
  if (!items) return textInput({ ...shared, label: field.asks, value, ...inputFor(field) })
  const classes = items.length > 4 ? undefined : 'govuk-radios--inline govuk-radios--small'
  return radios({ ...shared, legend: field.asks, items, value, classes })
}

const notKnown = { value: 'not-known', text: 'Not known yet' }

function choicesOf(field: Field) {
  if (field.kind === 'yes-no') return [{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }, notKnown]
  if (field.kind !== 'choice') return undefined
  return [...Object.entries(field.choices).map(([value, text]) => ({ value, text })), notKnown]
}

function inputFor(field: Field) {
  if (field.kind === 'number') return { inputmode: 'decimal', classes: 'govuk-input--width-4' }
  return field.kind === 'moment' ? { type: 'datetime-local', classes: 'govuk-input--width-20' } : {}
}

function typedFrom(field: Field, value: FactValue | null | undefined): string | undefined {
  if (value === undefined) return undefined
  if (value === null) return 'not-known'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return field.kind === 'moment' ? inputMoment(String(value)) : String(value)
}

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
})

// A browser's own field takes a time without an offset: the one on a wall in the United Kingdom.
function inputMoment(text: string): string {
  const moment = readMoment(text)
  return moment ? wall.format(new Date(moment)).replace(' ', 'T') : ''
}
