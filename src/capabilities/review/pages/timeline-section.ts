import {
  button,
  cellsTable,
  details,
  emptyState,
  errorFor,
  form,
  formatDay,
  html,
  type SafeHtml,
  textarea,
  textInput,
} from '#web'
import { canChange, takeOutButton, troubleIn } from './open-part.ts'
import type { ReviewSection } from './review-page.ts'

/** What happened, in order, each line with where it comes from. */
export function timelineSection(section: ReviewSection): SafeHtml {
  return html`<section><h2 id="timeline">What happened</h2>
${cellsTable({
  caption: 'What happened, in order',
  captionHidden: true,
  columns: [
    { text: 'When' },
    { text: 'What' },
    { text: 'From' },
    ...(canChange(section) ? [{ text: 'Change' }] : []),
  ],
  rows: section.review.timeline.map(entry => [
    `${formatDay(entry.happenedOn)}${entry.happenedAt && `, ${entry.happenedAt}`}`,
    entry.what,
    entry.source || 'Not said',
    ...(canChange(section)
      ? [takeOutButton(section, { kind: 'timeline_entry', id: entry.id, what: entry.what })]
      : []),
  ]),
  empty: emptyState({
    title: 'No lines yet',
    body: 'Write what happened step by step: what people saw, expected and did. Ask the people who were there.',
  }),
})}
${canChange(section) && addEntry(section)}</section>`
}

function addEntry(section: ReviewSection): SafeHtml {
  const { errors, typed } = troubleIn(section, 'timeline')
  const fields = [
    textInput({
      name: 'happenedOn',
      label: 'Day',
      type: 'date',
      value: typed.happenedOn ?? section.incident.occurredOn,
      error: errorFor(errors, 'happenedOn'),
    }),
    textInput({
      name: 'happenedAt',
      label: 'Time, if known',
      type: 'time',
      value: typed.happenedAt,
      error: errorFor(errors, 'happenedAt'),
    }),
    textarea({
      name: 'what',
      label: 'What happened',
      value: typed.what,
      rows: 3,
      error: errorFor(errors, 'what'),
    }),
    textInput({
      name: 'source',
      label: 'Where this comes from',
      hint: 'A role, a record, a walk-through: not a name',
      value: typed.source,
      error: errorFor(errors, 'source'),
    }),
    button({ text: 'Add the line', kind: 'secondary', once: true }),
  ]
  return details({
    summary: 'Add a line',
    open: section.review.timeline.length === 0 || errors.length > 0,
    body: form({ action: `${section.action}/timeline`, csrf: section.csrf, body: fields }),
  })
}
