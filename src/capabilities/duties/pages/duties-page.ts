import type { Incident } from '#capabilities/triage'
import type { PersonId } from '#platform/ids'
import type { Instant } from '#platform/time'
import {
  actionLink,
  breadcrumbs,
  button,
  details,
  emptyState,
  type FormError,
  form,
  html,
  needList,
  needRow,
  note,
  pageHeading,
  type SafeHtml,
  select,
  signedInPage,
  type View,
} from '#web'
import type { Duty } from '../duty.ts'
import { asksToTell } from '../model/candour-steps.ts'
import { isOpen } from '../model/standing-of.ts'
import type { RecordDuties } from '../queries/duties-of.ts'
import { rulesAsOf, rulesDisclaimer, ruleVersion } from '../reference/rules.ts'
import { clockText, factText, standingTag } from './duty-words.ts'
import { factsWeGoBy } from './facts-we-go-by.ts'
import { findOut } from './find-out.ts'
import { openRestrictedForm } from './open-restricted-form.ts'
import { safeguardingNote } from './safeguarding-note.ts'

export type DutiesPage = {
  incident: Pick<Incident, 'id' | 'reference' | 'title' | 'triagedAt' | 'keptFrom' | 'restrictedTo'>
  of: RecordDuties
  names: ReadonlyMap<PersonId, string>
  mayDecide: boolean
  /** Whether the reader may open a record that is kept to named roles. */
  mayOpen: boolean
  maySetUp: boolean
  /** A fact that somebody wants to answer otherwise. */
  asked: string | undefined
  now: Instant
  errors?: FormError[] | undefined
  typed?: Record<string, string>
}

/** What the law and others ask of us after one event: what to decide, what to find out, what is done, what is not indicated. */
export function dutiesPage(view: View, page: DutiesPage): SafeHtml {
  const { incident, of, errors } = page
  const address = `/app/records/${incident.reference}`
  const title = 'Duties: what is asked of us'
  const open = of.duties.filter(duty => isOpen(duty.standing) && duty.standing !== 'to-find-out')
  const done = of.duties.filter(({ standing }) => standing === 'sent' || standing === 'not-notified')
  const not = of.duties.filter(({ standing }) => standing === 'not-indicated')
  const body = html`${breadcrumbs({ items: [{ text: 'Records', href: '/app/records' }, { text: incident.reference, href: address }, { text: 'Duties' }] })}
${pageHeading({ title, lead: 'What this event asks of us by law, contract or good practice. The rules point; a person decides and says why.', above: incident.title })}
${safeguardingNote(page, view.csrf)}${openRestrictedForm(page, view.csrf)}
${!incident.triagedAt && noLookYet(page, address)}
<section aria-labelledby="decide"><h2 id="decide">To decide or to send</h2>${list(open, page, address)}</section>
${openness(page, address)}
${findOut(page, view.csrf)}
${done.length > 0 && html`<section><h2>Decided and done</h2>${list(done, page, address)}</section>`}
<section>${not.length > 0 && details({ summary: `Not indicated, and why (${not.length})`, body: whyNot(not, page) })}
${otherDuties(page)}
${factsWeGoBy(page)}</section>
${page.maySetUp && html`<p><a href="/app/duties/settings">Answer once what holds for every event, and set our own targets</a></p>`}
<p class="soft">${rulesDisclaimer} ${versionsOf(page)}.</p>`
  return signedInPage(view, { title: `${incident.reference} ${title}`, body, errors })
}

/** The versions that hold for this event: each rule is the one of the day from which its clock runs. */
function versionsOf({ of }: DutiesPage): string {
  const versions = [...new Set(of.duties.map(({ rule }) => rule.version))]
  return `Rules ${versions.join(' and ')}${versions.includes(ruleVersion) ? `, as of ${rulesAsOf}` : ''}`
}

function list(duties: readonly Duty[], { now }: DutiesPage, address: string): SafeHtml {
  if (duties.length === 0)
    return emptyState({ title: 'Nothing to decide', body: 'What we know so far asks nothing more of us.' })
  const soonest = duties.toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'))
  return needList(soonest.map(duty => row(duty, now, address)))
}

function row(duty: Duty, now: Instant, address: string): SafeHtml {
  const href = `${address}/duties/${duty.rule.id}`
  return needRow({
    tag: standingTag(duty, now),
    title: duty.rule.title,
    href,
    headingLevel: 3,
    meta: html`${duty.rule.recipient}. ${isOpen(duty.standing) && clockText(duty)}`,
    action:
      isOpen(duty.standing) &&
      actionLink({ href, text: nextStep[duty.standing] ?? 'See it', kind: 'secondary' }),
  })
}

const nextStep: Partial<Record<Duty['standing'], string>> = {
  'to-decide': 'Decide',
  'waits-for-advice': 'Decide after advice',
  'to-send': 'Say what was sent',
}

function noLookYet({ mayDecide }: DutiesPage, address: string): SafeHtml {
  const look = mayDecide && actionLink({ href: `${address}/triage`, text: 'Have a first look' })
  return note({
    title: 'Nobody has had a first look yet',
    body: html`<p>The first look answers many of these questions.</p>${look}`,
  })
}

function whyNot(duties: readonly Duty[], { of }: DutiesPage): SafeHtml {
  return html`<ul>${duties.map(
    ({ rule, because }) =>
      html`<li><strong>${rule.title}</strong> (${rule.recipient}): ${[...new Set(because.map(({ field }) => factText(field, of.facts[field])))].join('; ')}.</li>`,
  )}</ul>`
}

/** Any duty can be decided about, also one that is not indicated: inspectors ask for decisions not to notify. */
function otherDuties({ of, mayDecide, incident }: DutiesPage): SafeHtml | undefined {
  const items = of.duties
    .filter(({ standing }) => standing === 'to-find-out' || standing === 'not-indicated')
    .map(({ rule }) => ({ value: rule.id, text: `${rule.title} (${rule.recipient})` }))
  if (!mayDecide || items.length === 0) return undefined
  const choose = [
    select({ name: 'rule', label: 'Which duty?', items }),
    button({ text: 'Open it', kind: 'secondary' }),
  ]
  const body = form({ action: `/app/records/${incident.reference}/duties`, method: 'get', body: choose })
  return details({ summary: 'Decide about another duty all the same', body })
}

// Openness is owed for any harm, below the threshold of the duty of candour as well (regulation 20(1)).
function openness({ of }: DutiesPage, address: string): SafeHtml | undefined {
  const asks = of.duties.some(({ rule, truth }) => asksToTell.includes(rule.id) && truth !== 'no')
  if (!asks) return undefined
  return html`<section><h2>Being open</h2><p>Telling the person and their family, saying sorry, the letter and what they asked: step by step.</p>${actionLink({ href: `${address}/candour`, text: 'Be open, step by step', kind: 'secondary' })}</section>`
}
