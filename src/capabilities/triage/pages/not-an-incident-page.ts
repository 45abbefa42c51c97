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

export type NotAnIncidentPage = {
  record: Incident
  errors?: readonly FormError[]
  typed?: Readonly<Record<string, string>>
}

/** It was no incident after all: the reason goes to whoever told us, and stays with the record. */
export function notAnIncidentPage(view: View, { record, errors, typed }: NotAnIncidentPage): SafeHtml {
  const title = 'It was not an incident after all'
  const address = `/app/records/${record.reference}`
  const lead =
    'For a mix-up, or something that belongs elsewhere. Whoever told us reads your words, and the record closes. When in doubt, it is something to learn from.'
  const ask = form({
    action: `${address}/not-an-incident`,
    csrf: view.csrf,
    body: [
      textarea({
        name: 'words',
        label: 'Your words to whoever told us',
        hint: 'Thank them, say what it was instead and how you know, and whom they can ask. They were right to tell us.',
        rows: 4,
        value: typed?.words,
        error: errorFor(errors, 'words'),
      }),
      button({ text: 'Send it, and close the record', once: true }),
    ],
  })
  const items = [
    { text: 'Records', href: '/app/records' },
    { text: record.reference, href: address },
    { text: 'Not an incident' },
  ]
  const body = html`${breadcrumbs({ items })}${pageHeading({ title, above: record.title, lead })}${ask}`
  return signedInPage(view, { title, body, errors, width: 'reading' })
}
