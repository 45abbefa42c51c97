import {
  breadcrumbs,
  button,
  errorFor,
  type FormError,
  form,
  html,
  pageHeading,
  type SafeHtml,
  signedInPage,
  textarea,
  type View,
} from '#web'
import type { Incident } from '../incident.ts'
import type { Move } from '../model/state-table.ts'
import { moveNames } from './move-names.ts'

export type MovePage = {
  record: Incident
  move: Move
  errors?: readonly FormError[]
  typed?: Readonly<Record<string, string>>
}

/** One move of a record that has no page of its own: what it means, and its reason. */
export function movePage(view: View, { record, move, errors, typed }: MovePage): SafeHtml {
  const title = moveNames[move.may] ?? move.may
  const address = `/app/records/${record.reference}`
  const reason = textarea({
    name: 'reason',
    label: move.reason === 'required' ? 'Why?' : 'Why? (if you like)',
    rows: 3,
    value: typed?.reason,
    error: errorFor(errors, 'reason'),
  })
  const ask = form({
    action: `${address}/move/${move.to}`,
    csrf: view.csrf,
    body: [reason, button({ text: title, once: true })],
  })
  const items = [
    { text: 'Records', href: '/app/records' },
    { text: record.reference, href: address },
    { text: title },
  ]
  const body = html`${breadcrumbs({ items })}${pageHeading({ title, above: record.title, lead: move.why })}${ask}`
  return signedInPage(view, { title, body, errors, width: 'reading' })
}
