import type { Report } from '#capabilities/reporting'
import {
  breadcrumbs,
  button,
  choice,
  details,
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
  summaryList,
  textarea,
  textInput,
  type View,
} from '#web'
import type { Incident } from '../incident.ts'
import { fitsKind, type LearningResponse, learningResponses } from '../model/learning-responses.ts'
import { type HarmScale, harmGrades } from '../reference/harm.ts'
import { categoryField } from './category-field.ts'
import { kindNames, occurredText } from './words-for.ts'

export type TriagePage = {
  record: Incident
  placeText: string
  reports: readonly Report[]
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
${sideBySide({ main: lookForm(view, page, `${address}/triage`), aside: stories(page), asideLabel: 'What people told us' })}`
  return signedInPage(view, { title, body, errors })
}

function lookForm(view: View, { record, errors, typed }: TriagePage, action: string): SafeHtml {
  const kept = looked(record)
  const field: Field = {
    value: name => (typed ? typed[name] : kept[name]),
    error: name => errorFor(errors, name),
  }
  return form({
    action,
    csrf: view.csrf,
    body: html`<input type="hidden" name="revision" value="${record.revision}">
${textInput({ name: 'title', label: 'A title that says what happened', hint: 'Without anybody’s name', value: field.value('title'), error: field.error('title') })}
${choice({ name: 'kind', legend: 'What kind of event was it?', columns: 2, items: Object.entries(kindNames).map(([value, text]) => ({ value, text })), value: field.value('kind'), error: field.error('kind') })}
${categoryField({ value: field.value('what'), error: field.error('what') })}
${harmField('physical', 'harmPhysical', 'Physical harm, pain included', field)}
${harmField('psychological', 'harmPsychological', 'Psychological harm', field)}
${textarea({ name: 'madeSafe', label: record.atRisk ? 'What was done to make it safe?' : 'What was done to make it safe, if anything?', rows: 3, value: field.value('madeSafe'), error: field.error('madeSafe') })}
${responseField(field, record)}
${textarea({ name: 'learningReason', label: 'Why this one?', hint: 'Needed for no further review; helpful for all.', rows: 2, value: field.value('learningReason'), error: field.error('learningReason') })}
${button({ text: 'Keep this first look', once: true })}`,
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

function harmField(scale: HarmScale, name: string, legend: string, field: Field): SafeHtml {
  const grades = harmGrades[scale]
  const tiles = choice({
    name,
    legend,
    hint: 'Of the person most affected, by what you know now. It says nothing about how anyone acted.',
    columns: 2,
    items: [
      ...grades.map(({ id, label }) => ({ value: id, text: label })),
      { value: 'not-known', text: 'Not known yet' },
    ],
    value: field.value(name),
    error: field.error(name),
  })
  const meanings = grades.map(({ label, criteria }) => ({ key: label, value: criteria.join(' ') }))
  return html`${tiles}${details({ summary: 'What each grade means', body: summaryList({ rows: meanings }) })}`
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
