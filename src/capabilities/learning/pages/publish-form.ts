import type { Place, Service } from '#capabilities/organisation'
import { button, checkboxes, details, errorFor, form, html, note, type SafeHtml } from '#web'
import type { Lesson } from '../lesson.ts'
import type { RecordLessonPage } from './record-lesson-page.ts'

export type PublishForm = RecordLessonPage & { draft: Lesson; csrf: string; action: string }

/** Sharing: to which teams, after a person has read it and said that it names nobody. */
export function publishForm(options: PublishForm): SafeHtml {
  const { draft, csrf, action } = options
  const fields = [
    html`<input type="hidden" name="revision" value="${draft.revision}">`,
    teams(options),
    nameWarning(options.nameWords),
    ticks(options),
    button({ text: 'Share the lesson', once: true }),
  ]
  return form({ action: `${action}/publish`, csrf, body: fields })
}

function teams(options: PublishForm): SafeHtml {
  const { incident, places, services, errors } = options
  const here = places.filter(place => place.serviceId === incident.serviceId)
  const elsewhere = places.filter(place => place.serviceId !== incident.serviceId)
  const values = chosen(options)
  const group = (id: string, some: Place[]) => ({
    name: 'places',
    id,
    values,
    items: some.map(place => ({ value: place.id, text: teamWords(place, services) })),
  })
  const open = elsewhere.some(place => values.includes(place.id))
  const error = errorFor(errors, 'places')
  return html`${checkboxes({ ...group('places', here), legend: 'Which teams share the risk?', error })}
${
  elsewhere.length > 0 &&
  details({
    summary: 'Teams elsewhere',
    open,
    body: checkboxes({ ...group('places-elsewhere', elsewhere), legend: 'Teams of other services' }),
  })
}`
}

function teamWords({ name, serviceId }: Place, services: readonly Service[]): string {
  return `${services.find(service => service.id === serviceId)?.name ?? ''}: ${name}`
}

function chosen({ typed, teams: earlier, incident }: PublishForm): string[] {
  if (typed?.places !== undefined) return typed.places.split(',')
  if (earlier.length > 0) return earlier
  return incident.placeId ? [incident.placeId] : []
}

function nameWarning(nameWords: readonly string[]): SafeHtml | undefined {
  if (nameWords.length === 0) return undefined
  return note({
    title: 'Look at these words once more',
    body: html`<p>Each is also part of a colleague’s name: <strong>${nameWords.join(', ')}</strong>. If it is the colleague, write “a colleague” or leave it out. If it is only the word, leave it.</p>`,
  })
}

function ticks({ incident, errors }: PublishForm): SafeHtml {
  const tick = (name: string, text: string) =>
    checkboxes({ name, items: [{ value: 'yes', text }], error: errorFor(errors, name) })
  const apart = incident.sensitive
    ? 'Its record is kept from the managers here, and they will read the lesson.'
    : incident.restrictedTo && 'Its record is kept to named roles, and others will read the lesson.'
  return html`${tick('namesNobody', 'I have read it, and it names nobody')}
${apart && tick('sensitiveConfirmed', `${apart} I have made sure that it gives away neither who told us nor whom it is about.`)}`
}
