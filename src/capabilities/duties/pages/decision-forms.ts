import { dayOf } from '#platform/time'
import { button, details, errorFor, form, html, radios, type SafeHtml, textarea, textInput } from '#web'
import { decisionKinds } from '../contract.ts'
import type { DutyPage } from './duty-page.ts'
import { decisionWords } from './duty-words.ts'

/** The decision with its reason; folded away once something was decided. */
export function decisionForm(page: DutyPage, csrf: string): SafeHtml {
  const { duty, incident, errors, typed = {} } = page
  const fields = [
    radios({
      name: 'decision',
      legend: 'What do you decide?',
      items: decisionKinds.map(value => ({ value, text: decisionWords[value] })),
      value: typed.decision,
      error: errorFor(errors, 'decision'),
    }),
    textarea({
      name: 'reason',
      label: 'Why?',
      hint: 'A decision not to notify needs its reason as much as one to notify. Inspectors ask for it. It is kept with your name.',
      rows: 3,
      value: typed.reason,
      error: errorFor(errors, 'reason'),
    }),
    button({ text: 'Keep the decision', once: true }),
  ]
  const body = form({
    action: `/app/records/${incident.reference}/duties/${duty.rule.id}`,
    csrf,
    body: fields,
  })
  const open = ['to-decide', 'waits-for-advice', 'to-find-out'].includes(duty.standing)
  if (open) return html`<section><h2>Decide</h2>${body}</section>`
  const wrong = errors?.some(({ field }) => ['decision', 'reason'].includes(field))
  return details({ summary: 'Decide otherwise', open: wrong, body })
}

/** What was sent, when and by whom, and the reference that came back. */
export function sendingForm(page: DutyPage, csrf: string): SafeHtml {
  const { duty, incident, errors, typed = {}, me, now } = page
  const fields = [
    textarea({
      name: 'what',
      label: 'What was sent or said, and how?',
      hint: 'Such as “Notification form, through the provider portal”. Nothing is sent from here.',
      rows: 2,
      value: typed.what,
      error: errorFor(errors, 'what'),
    }),
    textInput({
      name: 'sentOn',
      label: 'Day',
      type: 'date',
      value: typed.sentOn ?? dayOf(now),
      classes: 'govuk-input--width-10',
      error: errorFor(errors, 'sentOn'),
    }),
    textInput({
      name: 'sentAt',
      label: 'Time',
      type: 'time',
      value: typed.sentAt,
      classes: 'govuk-input--width-5',
      error: errorFor(errors, 'sentAt'),
    }),
    textInput({
      name: 'sentBy',
      label: 'Who sent it?',
      value: typed.sentBy ?? me,
      error: errorFor(errors, 'sentBy'),
    }),
    textInput({
      name: 'referenceReceived',
      label: 'Reference received',
      hint: 'Leave it empty if none has come yet.',
      value: typed.referenceReceived,
      error: errorFor(errors, 'referenceReceived'),
    }),
    button({ text: 'Keep what was sent', kind: 'secondary', once: true }),
  ]
  const wrong = errors?.some(({ field }) => ['what', 'sentOn', 'sentAt', 'sentBy'].includes(field)) ?? false
  const body = form({
    action: `/app/records/${incident.reference}/duties/${duty.rule.id}/sent`,
    csrf,
    body: fields,
  })
  return details({ summary: 'Say what was sent', open: duty.standing === 'to-send' || wrong, body })
}
