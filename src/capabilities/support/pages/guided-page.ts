import {
  breadcrumbs,
  button,
  form,
  html,
  pageHeading,
  type SafeHtml,
  signedInPage,
  textarea,
  type View,
} from '#web'
import type { GuidedKind, GuidedRecord } from '../model/guided-records.ts'
import type { PeriodId } from '../period.ts'
import type { Filled } from './begin-fields.ts'
import { toldFields } from './notes-section.ts'

export type GuidedPage = Filled & {
  periodId: PeriodId
  record: GuidedRecord & { kind: GuidedKind }
  told: boolean
  mine: boolean
  /** The supporter, or the person for their supporter. */
  other: string
}

/** A guided talk: every question may be left. What is kept is a note between the two, like any other. */
export function guidedPage(view: View, page: GuidedPage): SafeHtml {
  const { record, periodId, typed, errors, other } = page
  const back = `/app/support/with/${periodId}`
  const fields = record.questions.map(({ id, ask, hint }) =>
    textarea({ name: id, label: ask, hint, rows: 4, value: typed?.[id] }),
  )
  const keep = form({
    action: `${back}/guided/${record.kind}`,
    csrf: view.csrf,
    attributes: { autocomplete: 'off' },
    body: [toldFields(page), fields, button({ text: 'Keep it as a note', once: true })],
  })
  const { title, lead } = record
  const body = html`${breadcrumbs({ items: [{ text: `With ${other}`, href: back }, { text: title }] })}
${pageHeading({ title, lead: `${lead} Only you and ${other} read it.` })}${keep}`
  return signedInPage(view, { title, body, errors, width: 'reading' })
}
