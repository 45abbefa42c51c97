import type { Incident } from '#capabilities/triage'
import type { PersonId } from '#platform/ids'
import type { Instant, PlainDate } from '#platform/time'
import {
  breadcrumbs,
  type FormError,
  formatDay,
  formatInstant,
  html,
  note,
  pageHeading,
  type SafeHtml,
  sideBySide,
  signedInPage,
  statusTag,
  type View,
} from '#web'
import type { AskedToLookInto, CandourLetter, CandourStep, PersonTold } from '../candour.ts'
import { candourTable, contactIsUnwished, stepsToTake } from '../model/candour-steps.ts'
import { askedForm, contactForm, stepForm } from './candour-forms.ts'
import { dueText } from './duty-words.ts'
import { letterSection } from './letter-section.ts'

export type CandourPage = {
  incident: Pick<Incident, 'reference' | 'title'>
  steps: readonly CandourStep[]
  asked: readonly AskedToLookInto[]
  letter: CandourLetter | undefined
  /** By when we want it to be there; undefined while none is owed. */
  letterDue: Instant | undefined
  /** What the letter would begin with. */
  draft: string
  /** Only those who answer for the service are given it. */
  contact: PersonTold | undefined
  mayDecide: boolean
  mayKeepContact: boolean
  names: ReadonlyMap<PersonId, string>
  today: PlainDate
  now: Instant
  errors?: FormError[] | undefined
  typed?: Record<string, string>
}

/** Being open with the person and their family: what was said and done, what is next, the letter, and what they asked. */
export function candourPage(view: View, page: CandourPage): SafeHtml {
  const { incident, errors, mayDecide } = page
  const address = `/app/records/${incident.reference}`
  const title = 'Being open with the person and their family'
  const items = [
    { text: incident.reference, href: address },
    { text: 'Duties', href: `${address}/duties` },
    { text: 'Being open' },
  ]
  const main = html`${unwished(page)}${stepList(page)}${mayDecide && stepForm(page, view.csrf)}${letterSection(page, view.csrf)}`
  const aside = html`${contactPart(page, view.csrf)}${askedPart(page, view.csrf)}`
  const body = html`${breadcrumbs({ items })}
${pageHeading({ title, lead: 'Tell them soon and in person, say sorry, and do what you said you would. It is owed whether or not anybody did anything wrong.', above: incident.title })}
${sideBySide({ main, aside, asideLabel: 'Whom we speak to, and what they asked' })}`
  return signedInPage(view, { title: `${incident.reference} ${title}`, body, errors })
}

function unwished({ steps, contact }: CandourPage): SafeHtml | undefined {
  if (!contactIsUnwished(steps, contact)) return undefined
  return note({
    title: 'They do not wish contact',
    body: html`<p>Nobody writes or rings. They can come back to us whenever they want; note it here when they do.</p>`,
  })
}

function stepList(page: CandourPage): SafeHtml {
  const { steps, contact, letterDue } = page
  const unwanted = contactIsUnwished(steps, contact)
  const open = unwanted ? [] : stepsToTake(steps)
  const rows = candourTable
    .filter(({ step, how }) => how === 'each-time' || steps.some(each => each.step === step))
    .map(row => stepRow(row, page, open.includes(row.step)))
  return html`<section><h2>Step by step</h2><ol class="govuk-list">${rows}</ol>
${letterDue && html`<p>The letter: our own target is ${dueText(letterDue)}. The law sets no number of days.</p>`}</section>`
}

function stepRow(
  { step, title, asks }: (typeof candourTable)[number],
  { steps, names }: CandourPage,
  open: boolean,
) {
  const taken = steps.filter(each => each.step === step)
  const said = taken.map(
    each =>
      html`<p>${formatDay(each.takenOn)}: ${each.words} <span class="soft">(noted by ${(each.by && names.get(each.by)) || 'Candour'}, ${formatInstant(new Date(each.at))})</span></p>`,
  )
  const tag = taken.length > 0 ? statusTag('done') : open ? statusTag('waiting', 'To do') : undefined
  return html`<li><h3>${title} ${tag}</h3>${taken.length > 0 ? said : html`<p class="soft">${asks}</p>`}</li>`
}

function contactPart(page: CandourPage, csrf: string): SafeHtml {
  const { contact, mayKeepContact } = page
  const kept = html`<p class="soft">Names and addresses stand apart from the record. No search, chart, export or document of ours reads them, but for this letter.</p>`
  if (!mayKeepContact)
    return html`<h2>Whom we speak to</h2><p class="soft">Those who answer for the service know.</p>`
  const known =
    contact &&
    html`<p><strong>${contact.name}</strong>, ${contact.isToPerson}. Would like to hear from us ${wayWords[contact.prefers]}${contact.reachedBy && `: ${contact.reachedBy}`}.</p>`
  return html`<h2>Whom we speak to</h2>${known}${kept}${contactForm(page, csrf)}`
}

const wayWords = {
  'in-person': 'in person',
  phone: 'by phone',
  letter: 'by letter',
  'e-mail': 'by e-mail',
} as const

function askedPart(page: CandourPage, csrf: string): SafeHtml {
  const { asked, mayDecide } = page
  const list = asked.map(
    each => html`<li>${each.words} <span class="soft">${formatInstant(new Date(each.at))}</span></li>`,
  )
  return html`<h2>What they asked us to look into</h2>
<p class="soft">Whoever writes the review reads it there.</p>
${list.length > 0 ? html`<ul>${list}</ul>` : html`<p>Nothing yet. Ask them: what would you like us to find out?</p>`}${mayDecide && askedForm(page, csrf)}`
}
