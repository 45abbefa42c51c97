import type { Service } from '#capabilities/organisation'
import {
  breadcrumbs,
  button,
  type Content,
  cellsTable,
  errorFor,
  type FormError,
  form,
  html,
  pageHeading,
  radios,
  type SafeHtml,
  select,
  signedInPage,
  textInput,
  type View,
} from '#web'
import type { Answer } from '../duty.ts'
import { letterFollows } from '../model/letter-owed.ts'
import { serviceQuestions } from '../reference/questions.data.ts'
import type { Rule } from '../reference/rules.ts'
import { kindWords, periodText, unitWords } from './duty-words.ts'
import { question } from './questions-form.ts'

export type DutySettingsPage = {
  services: readonly Service[]
  answers: ReadonlyMap<string, readonly Answer[]>
  targets: ReadonlyMap<string, string>
  /** As they hold today. */
  rules: readonly Rule[]
  errors?: FormError[] | undefined
  typed?: Record<string, string>
}

/** What is the same for every event: facts of each service, and how soon we want to be. */
export function dutySettingsPage(view: View, page: DutySettingsPage): SafeHtml {
  const title = 'What holds for every event'
  const lead =
    'Answered once here, it is not asked again with every record. A record can still say otherwise.'
  const body = html`${breadcrumbs({ items: [{ text: 'Records', href: '/app/records' }, { text: title }] })}
${pageHeading({ title, lead })}
${page.services.map(service => serviceSection(service, page, view.csrf))}
<section><h2>How soon we want to be</h2>
<p>These are our own targets. They are never shown as law, and never run longer than the law.</p>
${targetsTable(page)}${targetForm(page, view.csrf)}</section>`
  return signedInPage(view, { title, body, errors: page.errors })
}

function serviceSection(service: Service, { answers }: DutySettingsPage, csrf: string): SafeHtml {
  const mine = answers.get(service.id) ?? []
  const known = new Map(
    mine.map(answer => [answer.field, { value: answer.value, source: 'service' as const, answer }]),
  )
  const fields = serviceQuestions.map(name => question(name, { known, errors: undefined, typed: {} }))
  const action = `/app/duties/services/${service.id}`
  const body = [...fields, button({ text: `Keep for ${service.name}`, kind: 'secondary', once: true })]
  const open = serviceQuestions.filter(name => !known.has(name)).length
  return html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${service.name}${open > 0 && ` (${open} not answered)`}</span></summary><div class="govuk-details__text">${form({ action, csrf, body })}</div></details>`
}

function targetsTable({ targets, rules }: DutySettingsPage): Content {
  return cellsTable({
    caption: 'Targets now',
    captionHidden: true,
    columns: [{ text: 'Duty' }, { text: 'By law or others' }, { text: 'Our target' }],
    rows: targeted(rules).map(({ id, name, others, usually }) => [
      name,
      others,
      periodText(targets.get(id)) ?? (usually ? `${periodText(usually)} (default)` : 'none'),
    ]),
  })
}

type Targeted = { id: string; name: string; others: string; usually: string | undefined }

/** What can have a target: every rule, and after the one that it follows on, the letter. */
function targeted(rules: readonly Rule[]): Targeted[] {
  return rules.flatMap(({ id, title, recipient, deadline }) => {
    const others = periodText(deadline.iso8601) ?? kindWords[deadline.kind]
    const rule = { id, name: `${title} (${recipient})`, others, usually: deadline.internalTarget }
    return id === letterFollows.rule ? [rule, letter] : [rule]
  })
}

const letter: Targeted = {
  id: letterFollows.target,
  name: 'Duty of candour: the letter, after they were told in person',
  others: 'By law in writing, no number of days',
  usually: letterFollows.usually,
}

function targetForm({ rules, errors, typed = {} }: DutySettingsPage, csrf: string): SafeHtml {
  const items = targeted(rules).map(({ id, name }) => ({ value: id, text: name }))
  const fields = [
    select({
      name: 'rule',
      label: 'Which duty?',
      items: [{ value: '', text: 'Choose a duty' }, ...items],
      value: typed.rule,
      error: errorFor(errors, 'rule'),
    }),
    textInput({
      name: 'count',
      label: 'How many? Leave it empty to go back to the default.',
      inputmode: 'numeric',
      classes: 'govuk-input--width-4',
      value: typed.count,
      error: errorFor(errors, 'count'),
    }),
    radios({
      name: 'unit',
      legend: 'Of what?',
      items: Object.entries(unitWords).map(([value, text]) => ({ value, text })),
      value: typed.unit ?? 'hours',
      classes: 'govuk-radios--inline govuk-radios--small',
      error: errorFor(errors, 'unit'),
    }),
    button({ text: 'Keep the target', once: true }),
  ]
  return form({ action: '/app/duties/settings', csrf, body: fields })
}
