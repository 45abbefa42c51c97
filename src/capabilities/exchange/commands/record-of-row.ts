import { type HistoricalRecord, titleFromStory } from '#capabilities/triage'
import type { PlaceId, ServiceId } from '#platform/ids'
import type { ImportRow } from '../model/import-row.ts'
import { kindOfRow } from '../model/kind-of-row.ts'
import { partOfTime } from '../model/part-of-time.ts'
import { sourceText } from '../model/source-text.ts'

/** The historical record that a row becomes. Category and harm stay empty: a person says those. */
export function recordOfRow(
  row: ImportRow,
  where: { serviceId: ServiceId; placeId: PlaceId | null },
): HistoricalRecord {
  const occurredOn = row.occurredOn ?? row.reportedOn
  if (occurredOn === null) throw new Error(`row ${row.rowNumber} has no date`)
  return {
    ...where,
    title: titleFromStory(mostTelling(row)),
    kind: kindOfRow(row.kind),
    occurredOn,
    occurredPart: row.occurredOn === null ? null : partOfTime(row.occurredAt),
    category: null,
    subcategory: null,
    harmPhysical: null,
    sourceReference: row.reference ?? '',
    sourceText: sourceText(row),
  }
}

/** What a row says of the event, best first; its category words when it tells no story. */
function mostTelling({ story, actionTaken, outcome, theirs }: ImportRow): string {
  const telling = [story, actionTaken, theirs.subcategory, theirs.category, theirs.kind, outcome]
  return telling.find(text => text !== null && text.trim() !== '') ?? 'From an earlier register'
}
