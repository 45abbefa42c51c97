import { createHash } from 'node:crypto'
import type { ChangeId } from '#capabilities/improvement'
import type { LessonId } from '#capabilities/learning'
import type { ReportId } from '#capabilities/reporting'
import type { IncidentId } from '#capabilities/triage'
import type { Id, OrgId, PersonId, PlaceId } from '#platform/ids'
import type { PlainDate } from '#platform/time'

/** What the demo's own handles have become so far. */
export type Standing = {
  orgId: OrgId
  /** The day on which the demo is made. */
  today: PlainDate
  people: Map<string, PersonId>
  places: Map<string, { id: PlaceId; code: string }>
  reports: Map<string, { id: ReportId; words: string | undefined }>
  records: Map<string, IncidentId>
  findings: Map<string, Id<'finding'>>
  changes: Map<string, ChangeId>
  lessons: Map<string, LessonId>
}

/** What a handle of the plan stands for; a fault when the plan uses it before it exists. */
export function found<T>(map: Map<string, T>, handle: string): T {
  const value = map.get(handle)
  if (value === undefined) throw new Error(`the demo plan uses ${handle} before it exists`)
  return value
}

/** A form's secret for one handle, always the same: 256 bits as a browser would send them. */
export function formOf(handle: string): string {
  return createHash('sha256').update(`candour demo\n${handle}`).digest('base64url')
}
