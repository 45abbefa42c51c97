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
  textInput,
  type View,
} from '#web'
import { type FeedbackPromise, feedbackPromises } from '../contract.ts'
import type { PromisedHours } from '../model/feedback-promises.ts'

export type PromisesPage = {
  hours: PromisedHours
  errors?: readonly FormError[]
  typed?: Readonly<Record<string, string>>
}

/** How soon whoever tells us hears from us: the organisation's own times. */
export function promisesPage(view: View, page: PromisesPage): SafeHtml {
  const title = 'What we promise whoever tells us'
  const lead =
    'They read these times when they have told us. What is late comes first on Today, and “What we see” shows how well each service keeps to them.'
  const promises = Object.keys(feedbackPromises) as FeedbackPromise[]
  const body = html`${breadcrumbs({ items: [{ text: 'People and places', href: '/app/people' }, { text: title }] })}
${pageHeading({ title, lead })}
${form({
  action: '/app/people/promises',
  csrf: view.csrf,
  body: [promises.map(promise => field(promise, page)), button({ text: 'Keep these times', once: true })],
})}`
  return signedInPage(view, { title, body, errors: page.errors, width: 'reading' })
}

function field(promise: FeedbackPromise, { hours, errors, typed }: PromisesPage): SafeHtml {
  const { says, why, unit } = feedbackPromises[promise]
  const kept = unit === 'days' ? hours[promise] / 24 : hours[promise]
  return textInput({
    name: promise,
    label: `${says}: within how many ${unit}?`,
    hint: why,
    value: typed?.[promise] ?? kept,
    inputmode: 'numeric',
    classes: 'govuk-input--width-4',
    suffix: unit,
    error: errorFor(errors, promise),
  })
}
