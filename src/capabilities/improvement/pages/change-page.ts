import type { Person } from '#capabilities/organisation'
import type { PersonId } from '#platform/ids'
import type { PlainDate } from '#platform/time'
import {
  breadcrumbs,
  type FormError,
  formatDay,
  html,
  note,
  pageHeading,
  type SafeHtml,
  sideBySide,
  signedInPage,
  summaryList,
  tag,
  type View,
} from '#web'
import type { Change } from '../change.ts'
import { actionById, strengthNames } from '../model/actions.ts'
import type { Act } from '../model/change-table.ts'
import { standingOf } from '../model/standing.ts'
import { ownerWords } from './change-words.ts'
import { history } from './history.ts'
import { nextSteps } from './next-steps.ts'
import { standingTag } from './standing-tag.ts'

export type ChangePage = {
  change: Change
  /** The words of the finding that it answers. */
  finding: string | undefined
  /** What the person may do to it now. */
  acts: ReadonlySet<Act>
  owners: Person[]
  /** Names of those who agreed, did and checked it. */
  names: ReadonlyMap<PersonId, string>
  /** Whether the person who looks at the page is its owner. */
  isMine: boolean
  today: PlainDate
  errors?: FormError[]
  typed?: Record<string, string>
}

/** One change: what it is, the one next step, and its history. */
export function changePage(view: View, page: ChangePage): SafeHtml {
  const { change, today, errors } = page
  const record = `/app/records/${change.reference}`
  const above = html`${standingTag(standingOf(change, today))} ${tag({ text: strengthNames[change.strength] })}`
  const trail = [
    { text: change.reference, href: record },
    { text: 'Changes', href: `${record}/changes` },
    { text: change.title },
  ]
  const body = html`${breadcrumbs({ items: trail })}
${pageHeading({ title: change.title, above, lead: change.what })}
${sideBySide({
  main: html`${summaryList({ rows: factsOf(page) })}${didNotWork(page)}${nextSteps(page, view.csrf)}`,
  aside: html`<h2>What has happened so far</h2>${history(page)}`,
  asideLabel: 'What has happened so far',
})}`
  return signedInPage(view, { title: change.title, body, errors })
}

function factsOf({ change, finding }: ChangePage) {
  const action = actionById(change.action)
  return [
    { key: 'Kind of change', value: action ? `${action.label}. ${action.how}.` : change.action },
    ...(finding ? [{ key: 'The finding it answers', value: finding }] : []),
    { key: 'Who sees to it', value: ownerWords(change) },
    { key: 'Due', value: formatDay(change.dueOn) },
    { key: 'What we look at', value: html`<p>${change.measure}</p><p>${change.howMeasured}</p>` },
    { key: 'How it was before', value: change.baseline || 'Not known' },
    { key: 'Somebody looks on', value: formatDay(change.recheckOn) },
  ]
}

function didNotWork({ change, today }: ChangePage): SafeHtml | undefined {
  if (standingOf(change, today) !== 'did-not-work') return undefined
  return note({
    title: 'It did not make the difference',
    body: html`<p>That is worth knowing. Go back to <a href="/app/records/${change.reference}">the record</a>: agree another change, or look again at what happened.</p>`,
  })
}
