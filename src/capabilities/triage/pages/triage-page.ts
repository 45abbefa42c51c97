import type { Report } from '#capabilities/reporting'
import type { PersonId } from '#platform/ids'
import {
  breadcrumbs,
  type FormError,
  html,
  pageHeading,
  quote,
  type SafeHtml,
  sideBySide,
  signedInPage,
  type View,
} from '#web'
import type { Incident } from '../incident.ts'
import type { Look } from '../look.ts'
import type { CategoryOffer } from '../model/find-categories.ts'
import type { EarlierEvent } from '../queries/affected-by.ts'
import { earlierEvents } from './earlier-events.ts'
import { earlierLooks } from './earlier-looks.ts'
import { firstLookForm } from './first-look-form.ts'
import { type SecondLook, secondLookSection } from './second-look-section.ts'
import { occurredText } from './words-for.ts'

export type TriagePage = {
  record: Incident
  placeText: string
  reports: readonly Report[]
  /** Categories that words point to; none is chosen for the person. */
  offers: readonly CategoryOffer[]
  affected: readonly string[]
  earlier: readonly EarlierEvent[]
  looks: readonly Look[]
  names: ReadonlyMap<PersonId, string>
  /** What in the title may name somebody. */
  named: readonly string[]
  /** A look that would lower something and waits. */
  waiting?: SecondLook | undefined
  errors?: readonly FormError[]
  typed?: Readonly<Record<string, string>>
}

/** The first look on one page: what people told us, then the questions; side by side where there is room. */
export function triagePage(view: View, page: TriagePage): SafeHtml {
  const { record, errors, waiting } = page
  const address = `/app/records/${record.reference}`
  const title = 'A first look'
  const lead = 'What you know now is enough. You can change all of it later.'
  const trail = [
    { text: 'Records', href: '/app/records' },
    { text: record.reference, href: address },
    { text: title },
  ]
  const second =
    waiting && secondLookSection(waiting, { ...page, csrf: view.csrf, action: `${address}/second-look` })
  const main = html`${second}${firstLookForm(view, page, `${address}/triage`)}${earlierLooks(page.looks, page.names)}${notThat(page, address)}`
  const above = `${page.placeText} · ${occurredText(record.occurredOn, record.occurredPart)}`
  const body = html`${breadcrumbs({ items: trail })}
${pageHeading({ title, lead, above })}
${sideBySide({ main, aside: html`${stories(page)}${earlier(page)}`, asideLabel: 'What people told us, and earlier events like it', asideFirst: true })}`
  return signedInPage(view, { title, body, errors })
}

/** For what turns out to be no incident at all. */
function notThat({ record }: TriagePage, address: string): SafeHtml | undefined {
  if (record.state !== 'opened') return undefined
  return html`<p><a href="${address}/not-an-incident">It was not an incident after all</a></p>`
}

function stories({ reports }: TriagePage): SafeHtml {
  return html`<h2>What people told us</h2>${reports.map(report => quote({ text: report.story }))}`
}

/** Folded, so that on a phone the questions begin on the first screen; open once somebody asked for them. */
function earlier({ earlier: events, typed }: TriagePage): SafeHtml | undefined {
  const asked = Boolean(typed?.find)
  if (asked && events.length === 0) return html`<p class="soft">No earlier event like it.</p>`
  return earlierEvents(events, { open: asked })
}
