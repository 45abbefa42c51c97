import type { Report } from '#capabilities/reporting'
import type { Incident, IncidentState } from '#capabilities/triage'
import { hoursBetween } from '#platform/time'
import type { JourneyStep } from '#web'

/** How far a record has come, on the line of six steps that its reporters see too. */
const steps: Readonly<Record<IncidentState, JourneyStep | 'finished'>> = {
  opened: 'looking',
  understanding: 'looking',
  changing: 'changed',
  checking: 'worked',
  closed: 'finished',
}

/** The step that is happening; before anything else, everybody who told us is thanked. */
export function stepOf(record: Pick<Incident, 'state'>, reports: readonly Pick<Report, 'thankedAt'>[]) {
  const thanked = reports.every(report => report.thankedAt !== null)
  return thanked || record.state === 'closed' ? steps[record.state] : 'thanked'
}

/** How long whoever told us first waited for thanks: "2 h"; undefined while they wait. */
export function thanksNote(reports: readonly Pick<Report, 'toldAt' | 'thankedAt'>[]): string | undefined {
  const [first] = reports
  if (!first?.thankedAt) return undefined
  const hours = hoursBetween(first.toldAt, first.thankedAt)
  return hours < 72 ? `${Math.max(1, hours)} h` : `${Math.round(hours / 24)} days`
}
