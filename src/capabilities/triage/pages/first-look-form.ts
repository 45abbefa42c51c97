import {
  button,
  choice,
  details,
  errorFor,
  form,
  html,
  type SafeHtml,
  textarea,
  textInput,
  type View,
} from '#web'
import type { Incident } from '../incident.ts'
import { affectedField } from './affected-field.ts'
import type { Answer } from './answer.ts'
import { categoryField } from './category-field.ts'
import { harmFields } from './harm-fields.ts'
import { madeSafeFields } from './made-safe-fields.ts'
import { responseField } from './response-field.ts'
import type { TriagePage } from './triage-page.ts'
import { kindNames } from './words-for.ts'

type AnswerTo = (name: string) => Answer

/**
 * The questions of a first look, the common path open and rarer parts folded. Where somebody was at risk, making it safe comes before
 * everything.
 */
export function firstLookForm(view: View, page: TriagePage, action: string): SafeHtml {
  const { record, errors, typed, offers, affected } = page
  const kept: Record<string, string | undefined> = { ...looked(record), affected: affected.join(', ') }
  const to: AnswerTo = name => ({ value: typed ? typed[name] : kept[name], error: errorFor(errors, name) })
  const { value: words, error } = to('madeSafe')
  const steps = typed ? (typed.safeSteps ?? '').split(',') : record.madeSafeSteps
  const safe = madeSafeFields(record, { steps, words, error })
  const hidden = html`<input type="hidden" name="revision" value="${record.revision}">`
  const parts = [
    hidden,
    record.atRisk && safe,
    categoryField({ offers, ...to('what'), listed: typed?.listed, words: typed?.words }),
    affectedField(to('affected')),
    harmFields(to),
    !record.atRisk && safe,
    responseField(to('learningResponse'), record),
    reasonField(to('learningReason')),
    titleField(to('title'), page.named),
    kindField(to('kind')),
    record.triagedAt && whyField(to('why')),
    button({ text: record.triagedAt ? 'Keep this look' : 'Keep this first look', once: true }),
  ]
  return form({ action, csrf: view.csrf, body: html`${parts}` })
}

function titleField(answer: Answer, named: readonly string[]): SafeHtml {
  const quoted = named.map(each => `“${each}”`).join(', ')
  return textInput({
    name: 'title',
    label: 'A title that says what happened',
    hint:
      named.length > 0
        ? `${quoted} may be somebody’s name. Write “a resident” or “a colleague”.`
        : 'Without anybody’s name. It begins as their first words.',
    ...answer,
  })
}

function kindField({ value, error }: Answer): SafeHtml {
  const items = Object.entries(kindNames).map(([kind, text]) => ({ value: kind, text }))
  const tiles = choice({
    name: 'kind',
    legend: 'What kind of event was it?',
    columns: 2,
    items,
    value,
    error,
  })
  const settled = value !== undefined && value !== 'not-sure' && error === undefined
  const name = kindNames[value as keyof typeof kindNames]
  return settled && name ? details({ summary: `${name}: change what kind it was`, body: tiles }) : tiles
}

function reasonField(answer: Answer): SafeHtml {
  const hint = 'Needed for no further review; helpful for all.'
  return textarea({ name: 'learningReason', label: 'Why this one?', hint, rows: 2, ...answer })
}

function whyField(answer: Answer): SafeHtml {
  return textarea({
    name: 'why',
    label: 'What do you know now that you did not before?',
    hint: 'Needed when you grade or name it differently. The first look stays readable; a lower grade waits for a second pair of eyes.',
    rows: 2,
    ...answer,
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
