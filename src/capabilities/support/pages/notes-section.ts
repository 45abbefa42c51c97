import {
  button,
  emptyState,
  errorFor,
  form,
  formatInstant,
  html,
  message,
  type SafeHtml,
  textarea,
  thread,
} from '#web'
import { guidedRecord } from '../model/guided-records.ts'
import { riskToLife, riskToLifeForSupporters } from '../model/risk-to-life.ts'
import type { Note } from '../period.ts'
import { exception, type Filled, toldBox } from './begin-fields.ts'
import type { PeriodSection } from './period-page.ts'

/** The notes of the two, and the form for one more. */
export function notesSection(section: PeriodSection): SafeHtml {
  const { notes } = section
  const list =
    notes.length > 0
      ? thread({ messages: notes.map(each => oneNote(section, each)), label: 'Notes, oldest first' })
      : emptyState({
          title: 'No notes yet',
          body: 'You need not write anything. A few words may help to pick up where you left off.',
        })
  return html`<section><h2>Notes between the two of you</h2>${list}${noteForm(section)}</section>`
}

function oneNote({ me, names }: PeriodSection, { authorId, at, kind, text }: Note): SafeHtml {
  const from = authorId === me ? 'You' : (names.get(authorId) ?? 'A supporter')
  const guide = guidedRecord(kind)?.title
  const when = formatInstant(new Date(at))
  return message({ from, when: guide ? `${when} · ${guide}` : when, body: text, mine: authorId === me })
}

function noteForm(section: PeriodSection): SafeHtml | undefined {
  const { period, csrf, action, typed, errors } = section
  if (period.endedAt || !period.supporterId) return undefined
  return form({
    action: `${action}/notes`,
    csrf,
    attributes: { autocomplete: 'off' },
    body: [
      toldFields(section),
      textarea({
        name: 'text',
        label: 'A note for the two of you',
        hint: 'It cannot be changed or taken back. Leave out the names of people you support.',
        rows: 5,
        value: typed?.text,
        error: errorFor(errors, 'text'),
      }),
      button({ text: 'Keep this note', once: true }),
    ],
  })
}

/** Before the first note of either: the exception, to read and tick. Later it is only said again. */
export function toldFields({ told, mine, errors }: Pick<PeriodSection, 'told' | 'mine'> & Filled): SafeHtml {
  const words = mine ? riskToLife : riskToLifeForSupporters
  return told ? html`<p class="soft">${words}</p>` : html`${exception(words)}${toldBox(errors)}`
}
