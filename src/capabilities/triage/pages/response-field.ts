import { details, html, radios, type SafeHtml } from '#web'
import type { Incident } from '../incident.ts'
import { fitsKind, type LearningResponse, learningResponses } from '../model/learning-responses.ts'
import type { Answer } from './answer.ts'

/** Those that take several people or weeks, and are rarely chosen at a first look. */
const larger: readonly LearningResponse[] = ['round-table', 'thematic-review', 'full-investigation']

/** How the event will be learnt from: the usual ways, and the larger ones a tap away. */
export function responseField({ value, error }: Answer, { kind }: Pick<Incident, 'kind'>): SafeHtml {
  const fitting = Object.keys(learningResponses)
    .map(each => each as LearningResponse)
    .filter(each => fitsKind(each, kind))
  const usual = radios({
    name: 'learningResponse',
    legend: 'How will we learn from it?',
    hint: 'Choose by what there is to learn, not by how bad the harm was.',
    items: fitting.filter(each => !larger.includes(each)).map(item),
    value,
    error,
  })
  const more = radios({
    name: 'learningResponse',
    id: 'learningResponse-larger',
    legend: 'Larger ways of learning',
    legendClasses: 'govuk-visually-hidden',
    items: larger.map(item),
    value,
  })
  const open = larger.some(each => each === value)
  return html`${usual}${details({ summary: 'Larger ways: round table, thematic review, full systems investigation', body: more, open })}`
}

function item(response: LearningResponse) {
  const { label, when } = learningResponses[response]
  return { value: response, text: label, hint: when }
}
