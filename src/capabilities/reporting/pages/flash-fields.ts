import { checkboxes, choice, dateInput, details, errorFor, html, type SafeHtml, select, textarea } from '#web'
import type { ReportingWords } from '../messages.ts'
import type { PlaceDescribed } from '../report.ts'
import { callFirst } from './call-first.ts'
import type { FilledForm } from './page-context.ts'
import { receiversInWords } from './receivers.ts'

type Asked = { words: ReportingWords; place: PlaceDescribed; filled: FilledForm }

/** What kind of thing it was; leaving it open is fine. */
export function kindField({ words, filled }: Asked): SafeHtml {
  return choice({
    name: 'kind',
    legend: words.kind(),
    legendClasses: 'govuk-visually-hidden',
    columns: 2,
    value: filled.typed.kind,
    items: [
      { value: 'incident', text: words.kindIncident() },
      { value: 'near-miss', text: words.kindNearMiss() },
      { value: 'good-care', text: words.kindGoodCare() },
      { value: 'not-sure', text: words.kindNotSure() },
    ],
  })
}

export function storyField({ words, filled }: Asked): SafeHtml {
  return textarea({
    name: 'story',
    label: words.story(),
    hint: words.storyHint(),
    value: filled.typed.story,
    error: errorFor(filled.errors, 'story'),
    errorPrefix: words.checkThis(),
  })
}

/** "Yes" shows at once what to do and whom to call; the form stays where it is. */
export function atRiskField({ words, place, filled }: Asked): SafeHtml {
  return choice({
    name: 'atRisk',
    legend: words.atRisk(),
    value: filled.typed.atRisk,
    error: errorFor(filled.errors, 'atRisk'),
    errorPrefix: words.checkThis(),
    items: [
      { value: 'yes', text: words.yes(), reveals: callFirst(words, place, words.callCarryOn()) },
      { value: 'no', text: words.no() },
    ],
  })
}

/** The place on the poster, or another of the same service. */
export function placeField({ words, place, filled }: Asked): SafeHtml {
  if (place.places.length < 2) return html`<input type="hidden" name="place" value="${place.placeId}">`
  return select({
    name: 'place',
    label: words.place(),
    value: filled.typed.place ?? place.placeId,
    items: place.places.map(({ id, name }) => ({ value: id, text: name })),
  })
}

export function happenedField({ words, filled }: Asked): SafeHtml {
  return choice({
    name: 'happened',
    legend: words.happened(),
    value: filled.typed.happened ?? 'just-now',
    items: [
      { value: 'just-now', text: words.justNow() },
      { value: 'earlier-today', text: words.earlierToday() },
      { value: 'another-day', text: words.anotherDay(), reveals: dayField(words, filled) },
    ],
  })
}

function dayField(words: ReportingWords, { typed, errors }: FilledForm): SafeHtml {
  return dateInput({
    name: 'happenedOn',
    legend: words.happenedOn(),
    day: typed['happenedOn-day'],
    month: typed['happenedOn-month'],
    year: typed['happenedOn-year'],
    partLabels: { day: words.day(), month: words.month(), year: words.year() },
    error: errorFor(errors, 'happenedOn-day'),
    errorPrefix: words.checkThis(),
  })
}

/** Says who would get it before anybody ticks it; where nobody would, it says so and offers no tick. */
export function aboutManagerField({ words, place, filled }: Asked): SafeHtml {
  const service = place.serviceName
  const receivers = receiversInWords(words, place.receivers)
  const ticked = filled.typed.aboutManager === 'yes'
  const error = errorFor(filled.errors, 'aboutManager')
  const tick = checkboxes({
    name: 'aboutManager',
    values: ticked ? ['yes'] : [],
    error,
    errorPrefix: words.checkThis(),
    items: [{ value: 'yes', text: words.aboutManagerTick({ service }) }],
  })
  const body = receivers
    ? html`<p>${words.aboutManagerWho({ receivers, service })}</p>${tick}`
    : html`<p>${words.aboutManagerNobody({ service })}</p>${error && tick}`
  return details({ summary: words.aboutManager(), body, open: ticked })
}
