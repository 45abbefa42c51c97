import { keptToText } from '#capabilities/triage'
import { button, details, errorFor, form, html, type SafeHtml, textarea } from '#web'
import type { DutiesPage } from './duties-page.ts'

/** Opening a record that is kept to named roles, once nobody outside looks into it any more or has agreed that others read it. */
export function openRestrictedForm(
  { incident, of, mayOpen, ...page }: DutiesPage,
  csrf: string,
): SafeHtml | undefined {
  const { errors, typed = {} } = page
  if (incident.restrictedTo === null || of.parked || !mayOpen) return undefined
  const error = errorFor(errors, 'openedWhy')
  const why = textarea({
    name: 'openedWhy',
    label: 'Why can others read it now?',
    hint: 'Such as what the agency said about it. It stands on the record with your name.',
    rows: 2,
    value: typed.openedWhy,
    error,
  })
  const action = `/app/records/${incident.reference}/duties/restriction`
  const open = button({ text: 'Open the record again', kind: 'secondary', once: true })
  return details({
    summary: 'Open this record to everybody who reads records here',
    open: error !== undefined,
    body: html`<p>It is kept to ${keptToText(incident.restrictedTo)}.</p>${form({ action, csrf, body: html`${why}${open}` })}`,
  })
}
