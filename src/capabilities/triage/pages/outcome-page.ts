import type { Report } from '#capabilities/reporting'
import { breadcrumbs, type FormError, html, pageHeading, type SafeHtml, signedInPage, type View } from '#web'
import type { Incident } from '../incident.ts'
import type { Move, Need } from '../model/state-table.ts'
import type { PeopleAnswer } from '../queries/people-answers-of.ts'
import { closeSection } from './close-section.ts'
import { peopleAnsweredSection } from './people-answered-section.ts'
import { peopleToldSection } from './people-told-section.ts'
import { reportersToldSection } from './reporters-told-section.ts'

export type Reporter = { report: Report; who: string; told: boolean }

export type OutcomePage = {
  record: Incident
  reporters: readonly Reporter[]
  /** The move that would close the record from where it is, when there is one. */
  closing: Move | undefined
  unmet: readonly Need[]
  answers: readonly PeopleAnswer[]
  errors?: readonly FormError[]
  typed?: Readonly<Record<string, string>>
}

/** The parts of the page, each with its own small form. */
export type OutcomeSection = OutcomePage & { csrf: string; action: string }

/** Telling everybody what came of it, and closing the record: in that order. */
export function outcomePage(view: View, page: OutcomePage): SafeHtml {
  const { record, errors } = page
  const address = `/app/records/${record.reference}`
  const title = 'Tell everybody what came of it'
  const section: OutcomeSection = { ...page, csrf: view.csrf, action: `${address}/outcome` }
  const items = [
    { text: 'Records', href: '/app/records' },
    { text: record.reference, href: address },
    { text: 'What came of it' },
  ]
  const body = html`${breadcrumbs({ items })}
${pageHeading({ title, above: record.title, lead: 'Whoever spoke up hears first. Then the people it happened to. Then the record can close.' })}
${reportersToldSection(section)}${peopleToldSection(section)}${peopleAnsweredSection(section)}${closeSection(section)}`
  return signedInPage(view, { title, body, errors, width: 'reading' })
}
