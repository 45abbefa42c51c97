import type { Person } from '#capabilities/organisation'
import type { Finding } from '#capabilities/review'
import type { Incident } from '#capabilities/triage'
import type { PlainDate } from '#platform/time'
import {
  breadcrumbs,
  emptyState,
  type FormError,
  html,
  note,
  pageHeading,
  type SafeHtml,
  signedInPage,
  type View,
} from '#web'
import type { Change } from '../change.ts'
import { weakOnlyQuestion } from '../model/weak-only.ts'
import type { Agreement } from '../queries/agreement-of.ts'
import { agreeForm } from './agree-form.ts'
import { changesTable } from './changes-table.ts'
import { finishSection } from './finish-section.ts'

export type RecordChangesPage = {
  incident: Pick<Incident, 'reference' | 'title' | 'state'>
  changes: Change[]
  findings: Finding[]
  /** Who may see to a change here. */
  owners: Person[]
  agreement: Agreement | undefined
  today: PlainDate
  /** Whether the person may agree changes; others read. */
  mayAgree: boolean
  errors?: FormError[]
  typed?: Record<string, string>
}

export type ChangesSection = RecordChangesPage & { csrf: string; action: string }

/** The changes of one incident: what was agreed, how each stands, and the form for the next. */
export function recordChangesPage(view: View, page: RecordChangesPage): SafeHtml {
  const { incident, errors, mayAgree } = page
  const address = `/app/records/${incident.reference}`
  const section: ChangesSection = { ...page, csrf: view.csrf, action: `${address}/changes` }
  const agreeing = mayAgree && incident.state === 'changing'
  const title = agreeing ? 'Agree what to change' : 'What we agreed to change'
  const lead = 'Changes to how the work is set up last. What relies on people remembering fades.'
  const body = html`${breadcrumbs({ items: [{ text: 'Records', href: '/app/records' }, { text: incident.reference, href: address }, { text: 'Changes' }] })}
${pageHeading({ title, lead, above: incident.title })}
${noChange(page)}
${weakOnly(page)}
${list(section)}
${unanswered(page)}
${agreeing && [agreeForm(section), finishSection(section)]}`
  return signedInPage(view, { title, body, errors })
}

function noChange({ agreement }: RecordChangesPage): SafeHtml | undefined {
  if (!agreement?.noChangeReason) return undefined
  return note({ title: 'No change is needed because', body: html`<p>${agreement.noChangeReason}</p>` })
}

function weakOnly({ changes, mayAgree }: RecordChangesPage): SafeHtml | undefined {
  const question = weakOnlyQuestion(changes)
  return question && mayAgree
    ? note({ title: 'A question before you go on', body: html`<p>${question}</p>` })
    : undefined
}

function list({ changes, today, incident }: ChangesSection) {
  const body =
    incident.state === 'changing'
      ? 'A change says what will be different, whose it is, by when, and how we will know that it worked.'
      : 'Changes are agreed once the review is complete.'
  return changesTable({
    caption: 'Changes agreed',
    changes,
    today,
    empty: emptyState({ title: 'No changes yet', body }),
  })
}

/** Findings that no change answers yet, while changes are being agreed. */
function unanswered({ findings, changes, incident }: RecordChangesPage): SafeHtml | undefined {
  const answered = new Set(changes.filter(each => each.state !== 'withdrawn').map(each => each.findingId))
  const left = findings.filter(finding => !answered.has(finding.id))
  if (left.length === 0 || incident.state !== 'changing') return undefined
  return html`<section><h2>Findings without a change</h2><ul>${left.map(({ text }) => html`<li>${text}</li>`)}</ul></section>`
}
