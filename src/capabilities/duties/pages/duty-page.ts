import type { Incident } from '#capabilities/triage'
import type { PersonId } from '#platform/ids'
import type { Instant } from '#platform/time'
import {
  actionLink,
  breadcrumbs,
  button,
  details,
  type FormError,
  form,
  html,
  note,
  pageHeading,
  type SafeHtml,
  sideBySide,
  signedInPage,
  summaryList,
  type View,
} from '#web'
import type { Duty } from '../duty.ts'
import { asksToTell } from '../model/candour-steps.ts'
import { turnsOn } from '../model/evaluate.ts'
import type { GatheredField } from '../model/gather-evidence.ts'
import type { RecordDuties } from '../queries/duties-of.ts'
import { type Rule, rulesDisclaimer } from '../reference/rules.ts'
import { decisionForm, sendingForm } from './decision-forms.ts'
import { dutyHistory } from './duty-history.ts'
import { clockText, factText, knownField, periodText, standingTag, upper } from './duty-words.ts'

export type DutyPage = {
  incident: Pick<Incident, 'reference' | 'title'>
  of: RecordDuties
  duty: Duty
  /** What the recipient will ask for, as far as the record knows it. */
  evidence: readonly GatheredField[]
  names: ReadonlyMap<PersonId, string>
  mayDecide: boolean
  /** The name of the person who looks, and now, to begin the note of what was sent with. */
  me: string
  now: Instant
  errors?: FormError[] | undefined
  typed?: Record<string, string>
}

/** One duty of one record: why it is indicated, its clock, what to send, and what was decided and sent. */
export function dutyPage(view: View, page: DutyPage): SafeHtml {
  const { incident, duty, now, errors } = page
  const { rule } = duty
  const address = `/app/records/${incident.reference}`
  const items = [
    { text: incident.reference, href: address },
    { text: 'Duties', href: `${address}/duties` },
    { text: rule.title },
  ]
  const main = html`${summaryList({ rows: whyRows(page) })}${page.mayDecide && decisionForm(page, view.csrf)}${page.mayDecide && sendingForm(page, view.csrf)}`
  const aside = html`${dutyHistory(page)}${evidence(page, address)}`
  const body = html`${breadcrumbs({ items })}
${pageHeading({ title: rule.title, above: html`${standingTag(duty, now)} <span>${incident.title}</span>`, lead: rule.recipient })}
${rule.id === 'LFPSE' && preparationOnly}${asksToTell.includes(rule.id) && stepByStep(address)}
${sideBySide({ main, aside, asideLabel: 'What was decided and sent, and what the recipient will ask for' })}
<p class="soft">${rulesDisclaimer} Rules ${rule.version}.</p>`
  return signedInPage(view, { title: rule.title, body, errors })
}

function stepByStep(address: string): SafeHtml {
  const action = actionLink({ href: `${address}/candour`, text: 'Be open, step by step', kind: 'secondary' })
  return html`<p>Telling them, saying sorry and the letter have a page of their own. What is noted there stands here.</p><p>${action}</p>`
}

const preparationOnly = note({
  title: 'This only prepares a recording',
  body: html`<p>Candour sends nothing to LFPSE. Record it there yourself, then note the reference here.</p>`,
})

function whyRows({ duty, of, incident, mayDecide }: DutyPage) {
  const { rule, truth } = duty
  const said = (field: string) =>
    (truth === 'unknown' && knownField(field)?.asks) || factText(field, of.facts[field])
  const why = html`<ul class="govuk-list">${turnsOn(duty).map(field => html`<li>${said(field)}</li>`)}</ul>${truth === 'unknown' && mayDecide && toAnswer(incident)}`
  return [
    { key: whyTitles[truth], value: why },
    { key: 'By when', value: clockText(duty) },
    ...(rule.deadline.notify ? [{ key: 'How', value: upper(rule.deadline.notify) }] : []),
    ...followUps(rule),
    { key: 'Where it stands in law', value: rule.legalReference },
    { key: 'What to know', value: rule.notes },
    ...(rule.deadline.note
      ? [{ key: 'About the clock', value: rule.deadline.note.replaceAll('internalTarget', 'Our own target') }]
      : []),
    ...(rule.checkNote ? [{ key: 'Check this for your service', value: rule.checkNote }] : []),
  ]
}

/** What is still to be done after it, each by when as far as the rule says; none of these is a number of the law. */
function followUps({ deadline }: Rule) {
  const steps = (deadline.followUps ?? []).map(({ step, internalTarget, from }) => {
    const period = periodText(internalTarget)
    const when = period
      ? `within ${period}${from ? ` of the ${from}` : ''} (our own target, unless we set another)`
      : internalTarget
    return html`<li>${upper(step)}${when && `: ${when}`}</li>`
  })
  return steps.length > 0 ? [{ key: 'What follows', value: html`<ul class="govuk-list">${steps}</ul>` }] : []
}

function toAnswer({ reference }: DutyPage['incident']): SafeHtml {
  return html`<p><a href="/app/records/${reference}/duties#find-out">Answer what you know</a></p>`
}

const whyTitles = {
  yes: 'Why it is indicated',
  unknown: 'What is not known',
  no: 'Why it is not indicated',
} as const

function inLines(text: string): SafeHtml {
  return html`${text.split('\n').map((line, index) => html`${index > 0 && html`<br>`}${line}`)}`
}

function evidence({ evidence: fields, duty, incident }: DutyPage, address: string): SafeHtml {
  const text = fields.map(({ name, text }) => `${name}: ${text ?? '…'}`).join('\n')
  return html`<h2>What they will ask for</h2>
${summaryList({ rows: fields.map(({ name, text }) => ({ key: name, value: text ? inLines(text) : html`<span class="soft">Not in the record</span>` })) })}
${form({ action: `${address}/duties/${duty.rule.id}/notes.pdf`, method: 'get', body: button({ text: 'Have it as a document (PDF)', kind: 'secondary' }) })}
${details({ summary: 'Copy it as text', body: html`<label class="govuk-label" for="copy">Select all of it and copy</label><textarea class="govuk-textarea" id="copy" rows="10" readonly>${`${duty.rule.title}, record ${incident.reference}\n${text}`}</textarea>` })}`
}
