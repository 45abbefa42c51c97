import type { Role } from '#capabilities/organisation'
import type { Report } from '#capabilities/reporting'
import type { ReportKind } from '#contracts/reporting'
import type { PlaceId, ServiceId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { DayPart, PlainDate } from '#platform/time'
import { titleFromStory } from './title-from-story.ts'
import { isKeptAlike } from './within-reach.ts'

export type RecordDraft = {
  serviceId: ServiceId
  placeId: PlaceId
  kind: ReportKind
  occurredOn: PlainDate
  occurredPart: DayPart | null
  atRisk: boolean
  sensitive: boolean
  keptFrom: Role[]
  title: string
}

// What went furthest wrong names the record, until somebody triages it.
const kindsByWeight: readonly ReportKind[] = ['incident', 'near-miss', 'not-sure', 'good-care']

/**
 * What a record of these reports begins with. Reports of different services are different events. Reports kept from
 * different roles are never in one record: whoever may see the one must be able to work on it without meeting the other.
 */
export function recordFromReports(
  reports: readonly Report[],
): Result<RecordDraft, 'not-found' | 'different-services' | 'kept-apart'> {
  const [first] = reports
  if (!first) return refused('not-found')
  if (reports.some(report => report.serviceId !== first.serviceId)) return refused('different-services')
  if (reports.some(report => !isKeptAlike(report, first))) return refused('kept-apart')
  const earliest = reports.reduce((a, b) => (b.happenedOn < a.happenedOn ? b : a))
  return ok({
    serviceId: first.serviceId,
    placeId: first.placeId,
    kind: kindsByWeight.find(kind => reports.some(report => report.kind === kind)) ?? first.kind,
    occurredOn: earliest.happenedOn,
    occurredPart: earliest.happenedPart,
    atRisk: reports.some(report => report.atRiskNow),
    sensitive: first.aboutManager,
    keptFrom: first.keptFrom,
    title: titleFromStory(first.story),
  })
}
