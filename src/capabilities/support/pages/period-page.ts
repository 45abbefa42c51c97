import type { PersonId } from '#platform/ids'
import { dayOf } from '#platform/time'
import {
  breadcrumbs,
  formatDay,
  html,
  note,
  pageHeading,
  type SafeHtml,
  sideBySide,
  signedInPage,
  type View,
} from '#web'
import { guidedRecords } from '../model/guided-records.ts'
import type { CheckIn, Note, Period } from '../period.ts'
import type { Supporter } from '../queries/supporters-at.ts'
import type { Filled } from './begin-fields.ts'
import { checkInsSection } from './check-ins-section.ts'
import { notesSection } from './notes-section.ts'
import { ownChoices } from './own-choices.ts'

export type PeriodPage = Filled & {
  period: Period
  /** Whose page it is: the person's, or their supporter's. */
  mine: boolean
  me: PersonId
  personName: string
  supporterName: string | undefined
  serviceName: string
  checkIns: readonly CheckIn[]
  notes: readonly Note[]
  names: ReadonlyMap<PersonId, string>
  told: boolean
  /** Whom the person may choose; empty on the supporter's page. */
  supporters: readonly Supporter[]
}

/** The parts of the page, each with its own small form. */
export type PeriodSection = PeriodPage & { csrf: string; action: string }

/** One person and their supporter: check-ins, what helps, and notes that nobody else reads. */
export function periodPage(view: View, page: PeriodPage): SafeHtml {
  const { period, mine, errors } = page
  const title = titleOf(page)
  const section: PeriodSection = { ...page, csrf: view.csrf, action: `/app/support/with/${period.id}` }
  const up = mine
    ? [{ text: 'Support', href: '/app/support' }]
    : [{ text: 'People to check in with', href: '/app/support/people' }]
  const aside = html`${checkInsSection(section)}${ownChoices(section)}${!period.endedAt && guides(section.action)}`
  const body = html`${breadcrumbs({ items: [...up, { text: title }] })}
${pageHeading({ title, above: `${page.serviceName} · since ${formatDay(dayOf(period.beganAt))}`, lead: leadOf(page) })}
${handedBack(page)}${sideBySide({ main: notesSection(section), aside, asideLabel: 'Check-ins, and what helps' })}`
  return signedInPage(view, { title, body, errors })
}

function titleOf({ mine, supporterName, personName }: PeriodPage): string {
  if (!mine) return `Checking in with ${personName}`
  return supporterName ? `You and ${supporterName}` : 'Choose who checks in with you'
}

function leadOf({ mine, supporterName }: PeriodPage): string {
  if (!mine) return 'They chose you. What is here is for the two of you and nobody else.'
  return supporterName
    ? 'What is here is for the two of you and nobody else: no manager, no record, no search.'
    : 'What you wrote before stays yours. Whoever you choose now does not see it.'
}

function handedBack({ mine, period }: PeriodPage): SafeHtml | undefined {
  if (!mine || period.supporterId || period.endedAt) return undefined
  return note({
    title: 'Your supporter cannot go on',
    body: 'They left, or do other work now. Your check-ins are yours again: choose who takes them on, or end them.',
  })
}

function guides(action: string): SafeHtml {
  const links = Object.entries(guidedRecords).map(
    ([kind, { title, lead }]) => html`<li><a href="${action}/guided/${kind}">${title}</a>. ${lead}</li>`,
  )
  return html`<section><h2>If you would like a guide</h2><p class="soft">Both are there if they help, and can be left.</p><ul>${links}</ul></section>`
}
