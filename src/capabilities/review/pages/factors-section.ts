import {
  button,
  details,
  errorFor,
  form,
  html,
  radios,
  type SafeHtml,
  select,
  summaryList,
  textarea,
} from '#web'
import { factorById, factors, relevances, seipsNames } from '../model/factors.ts'
import { canChange, takeOutButton, troubleIn } from './open-part.ts'
import type { ReviewSection } from './review-page.ts'

/** Conditions that made the event more likely or harder to catch, or that helped. */
export function factorsSection(section: ReviewSection): SafeHtml {
  const { factors: noted } = section.review
  const rows = noted.map(({ factor, relevance, note }) => ({
    key: factorById(factor)?.label ?? factor,
    value: html`<p>${relevances[relevance]}. ${note}</p>${takeOutButton(section, { kind: 'factor', id: factor, what: factorById(factor)?.label ?? factor })}`,
  }))
  const list = rows.length > 0 ? summaryList({ rows }) : html`<p class="soft">None noted yet.</p>`
  return html`<section><h2 id="factors">Contributing factors</h2>${list}${canChange(section) && addFactor(section)}</section>`
}

function addFactor(section: ReviewSection): SafeHtml {
  const { errors, typed } = troubleIn(section, 'factor')
  const items = factors.map(({ id, label, seips }) => ({
    value: id,
    text: `${seipsNames[seips] ?? seips}: ${label}`,
  }))
  const fields = [
    select({
      name: 'factor',
      label: 'Factor',
      items: [{ value: '', text: 'Choose a factor' }, ...items],
      value: typed.factor,
      error: errorFor(errors, 'factor'),
    }),
    radios({
      name: 'relevance',
      legend: 'How much did it matter?',
      value: typed.relevance,
      items: Object.entries(relevances).map(([value, text]) => ({ value, text })),
      error: errorFor(errors, 'relevance'),
    }),
    textarea({
      name: 'note',
      id: 'note-factor',
      label: 'How it showed here',
      value: typed.note,
      rows: 2,
      error: errorFor(errors, 'note-factor'),
    }),
    button({ text: 'Note the factor', kind: 'secondary', once: true }),
  ]
  return details({
    summary: 'Note a factor',
    open: errors.length > 0,
    body: form({ action: `${section.action}/factor`, csrf: section.csrf, body: fields }),
  })
}
