import {
  breadcrumbs,
  button,
  type FormError,
  form,
  pageHeading,
  type SafeHtml,
  signedInPage,
  type View,
} from '#web'
import { personFields } from './person-fields.ts'

/** A new colleague, before any role. */
export function addPersonPage(
  view: View,
  page: { errors?: FormError[]; typed?: Record<string, string> },
): SafeHtml {
  const title = 'Add a person'
  const fields = [personFields(page), button({ text: 'Add the person', once: true })]
  const body = [
    breadcrumbs({ items: [{ text: 'People and places', href: '/app/people' }, { text: title }] }),
    pageHeading({ title }),
    form({ action: '/app/people/add-person', csrf: view.csrf, body: fields }),
  ]
  return signedInPage(view, { title, body, errors: page.errors, width: 'reading' })
}
