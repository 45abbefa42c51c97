import {
  breadcrumbs,
  button,
  cellsTable,
  errorFor,
  type FormError,
  form,
  html,
  note,
  pageHeading,
  type SafeHtml,
  select,
  signedInPage,
  textInput,
  type View,
} from '#web'
import { type OnCallLine, onCallLines } from '../model/on-call-table.ts'
import type { OnCallEntry } from '../queries/on-call.ts'
import type { Person } from '../queries/people.ts'
import type { Service } from '../queries/services.ts'

export type OnCallPage = {
  service: Pick<Service, 'id' | 'name'>
  list: readonly OnCallEntry[]
  people: readonly Person[]
  lines?: readonly OnCallLine[]
  errors?: readonly FormError[]
}

/** Who is on call at a service: told one after the other when somebody is at risk now, and shown to whoever tells us. */
export function onCallPage(view: View, page: OnCallPage): SafeHtml {
  const { service, errors } = page
  const title = `On call at ${service.name}`
  const lead =
    'When somebody is at risk now, the first person here gets an alert at once, and the next one 15 minutes later, until one of them opens the report.'
  const body = html`${breadcrumbs({ items: [{ text: 'On call', href: '/app/on-call' }, { text: title }] })}
${pageHeading({ title, lead })}${nobodyNote(page)}
<p class="measure">The names of roles and the numbers are shown to anybody who tells us that somebody is at risk. People’s names are not. An alert comes by e-mail, at any hour.</p>
${form({ action: `/app/on-call/${service.id}`, csrf: view.csrf, body: [table(page), button({ text: 'Save the list', once: true })] })}
<p class="soft">Empty a line to take it off the list. Nobody is alerted of a report about themselves.</p>`
  return signedInPage(view, { title, body, errors })
}

/** Whether somebody of the list would get an alert. */
export function alertsSomebody(list: readonly OnCallEntry[], people: readonly Person[]): boolean {
  return list.some(entry => people.some(({ id, email }) => id === entry.personId && email))
}

function nobodyNote({ list, people }: OnCallPage): SafeHtml | undefined {
  if (alertsSomebody(list, people)) return undefined
  return note({
    tone: 'urgent',
    title: 'Nobody gets an alert yet',
    body: html`<p>Whoever tells us that somebody is at risk is asked to call, and nobody here hears of it by e-mail. Put at least one person with an e-mail address on the list.</p>`,
  })
}

function table(page: OnCallPage) {
  const lines = page.lines ?? onCallLines(page.list)
  return cellsTable({
    caption: 'Who is on call, first to be told first',
    captionHidden: true,
    columns: [{ text: 'Order' }, { text: 'Person' }, { text: 'Shown as' }, { text: 'Phone' }],
    rows: lines.map((line, index) => [
      field(page, line, 'position', index),
      whom(page, line, index),
      field(page, line, 'label', index),
      field(page, line, 'phone', index),
    ]),
  })
}

const labels = { position: 'Order', label: 'Shown as, such as “Night manager”', phone: 'Phone' }

function field({ errors }: OnCallPage, line: OnCallLine, name: keyof typeof labels, index: number) {
  const id = `${name}-${index}`
  return textInput({
    name: id,
    label: `${labels[name]}, line ${index + 1}`,
    labelClasses: 'govuk-visually-hidden',
    value: line[name],
    error: errorFor(errors, id),
    ...(name === 'position' ? { inputmode: 'numeric', classes: 'govuk-input--width-2' } : {}),
    ...(name === 'phone' ? { type: 'tel' } : {}),
  })
}

function whom({ people, errors }: OnCallPage, { person }: OnCallLine, index: number) {
  const id = `person-${index}`
  const items = people.map(each => ({
    value: each.id,
    text: each.email ? each.name : `${each.name} (no e-mail address)`,
  }))
  return select({
    name: id,
    label: `Person, line ${index + 1}`,
    labelClasses: 'govuk-visually-hidden',
    items: [{ value: '', text: 'A number only' }, ...items],
    value: person,
    error: errorFor(errors, id),
  })
}
