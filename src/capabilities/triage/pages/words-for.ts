import { type Role, roleNames } from '#capabilities/organisation'
import type { Report } from '#capabilities/reporting'
import type { ReportKind } from '#contracts/reporting'
import { type DayPart, dayOf, type PlainDate } from '#platform/time'
import { formatDay, formatDayPart, html, type SafeHtml, statusTag, tag } from '#web'
import type { IncidentState } from '../model/state-table.ts'

export const kindNames: Readonly<Record<ReportKind, string>> = {
  incident: 'Something went wrong',
  'near-miss': 'Near miss',
  'good-care': 'Good care',
  'not-sure': 'Not sure yet',
}

export const stateNames: Readonly<Record<IncidentState, string>> = {
  opened: 'Opened',
  understanding: 'Being understood',
  changing: 'Being changed',
  checking: 'Being checked',
  closed: 'Closed',
}

/** The kind of an event as a tag; good care has the warm one. */
export function kindTag(kind: ReportKind): SafeHtml {
  return kind === 'good-care' ? statusTag('good-care') : tag({ text: kindNames[kind] })
}

/** When something happened: "Thursday 19 November 2026, morning". */
export function occurredText(on: PlainDate, part: DayPart | null): string {
  return part ? `${formatDay(on, 'weekday')}, ${part}` : formatDay(on, 'weekday')
}

/** When somebody told us, never closer than the part of the day; only the day where they left the rest out. */
export function toldText({ toldAt, toldToDay }: Pick<Report, 'toldAt' | 'toldToDay'>): string {
  return toldToDay ? formatDay(dayOf(toldAt), 'weekday') : formatDayPart(new Date(toldAt))
}

/** Who told us, as far as they let us know. A typed name is not checked; only somebody signed in is named. */
export function whoTold(report: Pick<Report, 'naming' | 'givenName'>, name: string | undefined): string {
  if (report.naming === 'named') return name ?? 'A colleague'
  if (report.naming === 'in-confidence') return 'Someone who told us in confidence'
  return report.naming === 'name-given'
    ? `${report.givenName} (name given, not checked)`
    : 'Someone who told us'
}

/** From whom something is kept: "Kept from managers and shift leads"; nothing when from nobody. */
export function keptFromText(keptFrom: readonly Role[]): string | undefined {
  if (keptFrom.length === 0) return undefined
  const names = managersFirst(keptFrom).map(role => keptNames[role] ?? roleNames[role].toLowerCase())
  return `Kept from ${new Intl.ListFormat('en-GB').format(names)}`
}

/** To whom a record is kept: "the registered manager, the quality lead and the guardian". */
export function keptToText(roles: readonly Role[]): string {
  const names = roles.map(role => `the ${namedTo[role] ?? roleNames[role].toLowerCase()}`)
  return new Intl.ListFormat('en-GB').format(names)
}

const namedTo: Partial<Record<Role, string>> = {
  guardian: 'guardian',
  inspector: 'inspector',
  reviewer: 'reviewers',
}

const keptNames: Partial<Record<Role, string>> = {
  'registered-manager': 'managers',
  'shift-lead': 'shift leads',
  reviewer: 'reviewers',
  'quality-lead': 'the quality lead',
  'nominated-individual': 'the nominated individual',
  guardian: 'the guardian',
}

function managersFirst(roles: readonly Role[]): Role[] {
  const order = Object.keys(keptNames)
  return roles.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
}

/** Text that somebody typed, with its line breaks as paragraphs. */
export function paragraphs(text: string): SafeHtml[] {
  return text.split(/\n{2,}/).map(part => html`<p>${part}</p>`)
}
