import {
  breadcrumbs,
  button,
  errorFor,
  type FormError,
  form,
  pageHeading,
  radios,
  type SafeHtml,
  signedInPage,
  textInput,
  type View,
} from '#web'
import { nations, serviceKinds } from '../contract.ts'

/** A new service: a home, a branch or a scheme. */
export function addServicePage(
  view: View,
  page: { errors?: FormError[]; typed?: Record<string, string> },
): SafeHtml {
  const { errors, typed = {} } = page
  const error = (field: string) => errorFor(errors, field)
  const entries = (labels: Record<string, string>) =>
    Object.entries(labels).map(([value, text]) => ({ value, text }))
  const fields = [
    textInput({ name: 'name', label: 'Name of the service', value: typed.name, error: error('name') }),
    radios({
      name: 'kind',
      legend: 'What kind of service is it?',
      value: typed.kind,
      items: entries(serviceKinds),
      error: error('kind'),
    }),
    radios({
      name: 'nation',
      legend: 'Which nation is it in?',
      value: typed.nation ?? 'england',
      items: entries(nations),
      error: error('nation'),
    }),
    textInput({
      name: 'regulatedActivity',
      label: 'Regulated activity, if it has one',
      value: typed.regulatedActivity,
      error: error('regulatedActivity'),
    }),
    textInput({
      name: 'phone',
      label: 'Phone number',
      value: typed.phone,
      inputmode: 'tel',
      error: error('phone'),
    }),
    button({ text: 'Add the service', once: true }),
  ]
  const title = 'Add a service'
  const body = [
    breadcrumbs({ items: [{ text: 'People and places', href: '/app/people' }, { text: title }] }),
    pageHeading({ title }),
    form({ action: '/app/people/add-service', csrf: view.csrf, body: fields }),
  ]
  return signedInPage(view, { title, body, errors, width: 'reading' })
}
