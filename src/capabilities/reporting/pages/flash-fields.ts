import { choice, dateInput, errorFor, html, type SafeHtml, select, textarea, textInput } from '#web'
import { threadWords } from '../messages/thread-words.ts'
import type { ReportingWords } from '../messages.ts'
import type { PlaceDescribed } from '../report.ts'
import { callFirst } from './call-first.ts'
import type { FilledForm } from './page-context.ts'

type Asked = { words: ReportingWords; lang: string; place: PlaceDescribed; filled: FilledForm }

/** What kind of thing it was; leaving it open is fine. */
export function kindField({ words, lang, filled }: Asked): SafeHtml {
  const own = threadWords(lang)
  const thanked = textInput({
    name: 'namedForGood',
    label: own.namedForGood(),
    hint: own.namedForGoodHint(),
    value: filled.typed.namedForGood,
    autocomplete: 'off',
  })
  return choice({
    name: 'kind',
    legend: words.kind(),
    legendClasses: 'govuk-visually-hidden',
    columns: 2,
    value: filled.typed.kind,
    items: [
      { value: 'incident', text: words.kindIncident() },
      { value: 'near-miss', text: words.kindNearMiss() },
      { value: 'good-care', text: words.kindGoodCare(), reveals: thanked },
      { value: 'not-sure', text: words.kindNotSure() },
    ],
  })
}

/** The story; under it room for a question, when a script notices a name (client/enhancements/notice-names.ts). */
export function storyField({ words, lang, filled }: Asked): SafeHtml {
  const says = threadWords(lang).namesNoticed({ names: '{names}' })
  const story = textarea({
    name: 'story',
    label: words.story(),
    hint: words.storyHint(),
    value: filled.typed.story,
    error: errorFor(filled.errors, 'story'),
    errorPrefix: words.checkThis(),
  })
  return html`${story}<p class="soft govuk-form-group" role="status" data-names-noticed="${says}" hidden></p>`
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
      { value: 'yes', text: words.yes(), reveals: callFirst(words, place, { after: words.callCarryOn() }) },
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
