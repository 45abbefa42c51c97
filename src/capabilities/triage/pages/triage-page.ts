import type { Report } from '#capabilities/reporting'
import type { PersonId } from '#platform/ids'
import {
  breadcrumbs,
  button,
  checkboxes,
  choice,
  errorFor,
  type FormError,
  form,
  html,
  pageHeading,
  quote,
  radios,
  type SafeHtml,
  sideBySide,
  signedInPage,
  textarea,
  textInput,
  type View,
} from '#web'
import type { Incident } from '../incident.ts'
import type { Look } from '../look.ts'
import type { CategoryOffer } from '../model/find-categories.ts'
import { fitsKind, type LearningResponse, learningResponses } from '../model/learning-responses.ts'
import { makeSafeSteps } from '../model/make-safe-steps.ts'
import type { EarlierEvent } from '../queries/affected-by.ts'
import { type HarmScale, harmGrades } from '../reference/harm.ts'
import { categoryField } from './category-field.ts'
import { earlierEvents } from './earlier-events.ts'
import { earlierLooks } from './earlier-looks.ts'
import { type SecondLook, secondLookSection } from './second-look-section.ts'
import { kindNames, occurredText } from './words-for.ts'

export type TriagePage = {
  record: Incident
  placeText: string
  reports: readonly Report[]
  /** Categories that words point to; none is chosen for the person. */
  offers: readonly CategoryOffer[]
  affected: readonly string[]
  earlier: readonly EarlierEvent[]
  looks: readonly Look[]
  names: ReadonlyMap<PersonId, string>
  /** A look that would lower something and waits. */
  waiting?: SecondLook | undefined
  errors?: readonly FormError[]
  typed?: Readonly<Record<string, string>>
}

type Field = { value: (name: string) => string | undefined; error: (name: string) => string | undefined }

/** The first look, on one page beside what people told us. */
export function triagePage(view: View, page: TriagePage): SafeHtml {
  const { record, errors } = page
  const address = `/app/records/${record.reference}`
  const title = 'A first look'
  const lead =
    'What it was, what harm came of it as far as you know now, and how we will learn from it. You can change all of it later.'
  const body = html`${breadcrumbs({
    items: [
      { text: 'Records', href: '/app/records' },
      { text: record.reference, href: address },
      { text: title },
    ],
  })}
${pageHeading({ title, lead, above: `${page.placeText} · ${occurredText(record.occurredOn, record.occurredPart)}` })}
${sideBySide({ main: html`${page.waiting && secondLookSection(page.waiting, { ...page, csrf: view.csrf, action: `${address}/second-look` })}${lookForm(view, page, `${address}/triage`)}`, aside: html`${stories(page)}${earlierEvents(page.earlier)}${earlierLooks(page.looks, page.names)}${notThat(page, address)}`, asideLabel: 'What people told us, and earlier events like it' })}`
  return signedInPage(view, { title, body, errors })
}

/** For what turns out to be no incident at all. */
function notThat({ record }: TriagePage, address: string): SafeHtml | undefined {
  if (record.state !== 'opened') return undefined
  return html`<p><a href="${address}/not-an-incident">It was not an incident after all</a></p>`
}

function lookForm(
  view: View,
  { record, errors, typed, offers, affected }: TriagePage,
  action: string,
): SafeHtml {
  const kept: Record<string, string | undefined> = { ...looked(record), affected: affected.join(', ') }
  const field: Field = {
    value: name => (typed ? typed[name] : kept[name]),
    error: name => errorFor(errors, name),
  }
  // Where somebody was at risk, making it safe comes before everything.
  const safe = html`${safeStepsField(typed ? (typed.safeSteps ?? '').split(',') : record.madeSafeSteps)}
${textarea({ name: 'madeSafe', label: record.atRisk ? 'What was done to make it safe?' : 'What was done to make it safe, if anything?', rows: 3, value: field.value('madeSafe'), error: field.error('madeSafe') })}`
  return form({
    action,
    csrf: view.csrf,
    body: html`<input type="hidden" name="revision" value="${record.revision}">
${record.atRisk && safe}
${textInput({ name: 'title', label: 'A title that says what happened', hint: 'Without anybody’s name', value: field.value('title'), error: field.error('title') })}
${choice({ name: 'kind', legend: 'What kind of event was it?', columns: 2, items: Object.entries(kindNames).map(([value, text]) => ({ value, text })), value: field.value('kind'), error: field.error('kind') })}
${categoryField({ offers, value: field.value('what'), listed: typed?.listed, words: typed?.words, error: field.error('what') })}
${textInput({ name: 'affected', label: 'Who was affected?', hint: 'The number in their care record, such as CR-104. Several with commas. Never a name: that is how earlier events of the same person are found.', value: field.value('affected'), error: field.error('affected') })}
${harmField('physical', 'harmPhysical', 'Physical harm, pain included', field)}
${harmField('psychological', 'harmPsychological', 'Psychological harm', field)}
${!record.atRisk && safe}
${responseField(field, record)}
${textarea({ name: 'learningReason', label: 'Why this one?', hint: 'Needed for no further review; helpful for all.', rows: 2, value: field.value('learningReason'), error: field.error('learningReason') })}
${record.triagedAt && textarea({ name: 'why', label: 'What do you know now that you did not before?', hint: 'Needed when you grade or name it differently. The first look stays readable; a lower grade waits for a second pair of eyes.', rows: 2, value: field.value('why'), error: field.error('why') })}
${button({ text: record.triagedAt ? 'Keep this look' : 'Keep this first look', once: true })}`,
  })
}

/** What an earlier look kept. Nothing is chosen for the person the first time. */
function looked(record: Incident): Record<string, string | undefined> {
  const before = record.triagedAt !== null
  return {
    title: record.title,
    kind: record.kind,
    what: record.subcategory ?? record.category ?? undefined,
    harmPhysical: before ? (record.harmPhysical ?? 'not-known') : undefined,
    harmPsychological: before ? (record.harmPsychological ?? 'not-known') : undefined,
    madeSafe: record.madeSafe,
    learningResponse: record.learningResponse ?? undefined,
    learningReason: record.learningReason,
  }
}

function safeStepsField(values: readonly string[]): SafeHtml {
  return checkboxes({
    name: 'safeSteps',
    legend: 'Making it safe',
    hint: 'Tick what you know was done. What does not fit here can be left.',
    items: makeSafeSteps.map(({ id, label }) => ({ value: id, text: label })),
    values,
  })
}

function harmField(scale: HarmScale, name: string, legend: string, field: Field): SafeHtml {
  return choice({
    name,
    legend,
    hint: 'Of the person most affected, by what you know now. It says nothing about how anyone acted.',
    columns: 1,
    items: [
      ...harmGrades[scale].map(({ id, label, criteria }) => ({
        value: id,
        text: label,
        hint: criteria.join(' '),
      })),
      { value: 'not-known', text: 'Not known yet', hint: 'You are asked again when you know more.' },
    ],
    value: field.value(name),
    error: field.error(name),
  })
}

function responseField(field: Field, { kind }: Incident): SafeHtml {
  const fitting = Object.entries(learningResponses).filter(([each]) =>
    fitsKind(each as LearningResponse, kind),
  )
  return radios({
    name: 'learningResponse',
    legend: 'How will we learn from it?',
    hint: 'Choose by what there is to learn, not by how bad the harm was.',
    items: fitting.map(([value, { label, when }]) => ({
      value,
      text: label,
      hint: when,
    })),
    value: field.value('learningResponse'),
    error: field.error('learningResponse'),
  })
}

function stories({ reports }: TriagePage): SafeHtml {
  return html`<h2>What people told us</h2>${reports.map(report => quote({ text: report.story }))}`
}
