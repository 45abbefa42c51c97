import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PlaceId, ServiceId } from '#platform/ids'
import type { Incident, IncidentId } from '../incident.ts'
import type { IncidentState } from '../model/state-table.ts'

/** A record as it stands in a list. */
export type ListedIncident = Pick<
  Incident,
  | 'id'
  | 'reference'
  | 'serviceId'
  | 'title'
  | 'kind'
  | 'state'
  | 'occurredOn'
  | 'occurredPart'
  | 'category'
  | 'subcategory'
  | 'historical'
  | 'sensitive'
  | 'keptFrom'
> & { serviceName: string; placeName: string | null }

export type IncidentFilter = {
  serviceId?: ServiceId
  placeId?: PlaceId
  category?: string
  state?: IncidentState | 'historical'
}

/** Where a page of a list ended: the next one begins after it. */
export type Cursor = { occurredOn: string; id: IncidentId }

export type IncidentPage = { rows: ListedIncident[]; next?: Cursor }

export const listedColumns = sql`i.id, i.reference, i.service_id as "serviceId", i.title, i.kind, i.state, i.occurred_on as "occurredOn",
  i.occurred_part as "occurredPart", i.category, i.subcategory, i.historical, i.sensitive, i.kept_from as "keptFrom",
  s.name as "serviceName", p.name as "placeName"`

export const withPlace = sql`
  join organisation.service s on s.org_id = i.org_id and s.id = i.service_id
  left join organisation.place p on p.org_id = i.org_id and p.id = i.place_id`

/** The conditions of a filter on triage.incident as i, each with its `and`. */
export function filterConditions(ctx: Context, filter: IncidentFilter): RawBuilder<unknown> {
  const { serviceId, placeId, category, state } = filter
  return sql`${serviceId ? sql`and i.service_id = ${serviceId}` : sql``}
    ${placeId ? sql`and i.place_id = ${placeId}` : sql``}
    ${category ? sql`and i.category = ${category}` : sql``}
    ${state ? stateCondition(state) : sql``}
    ${ctx.actor.services.length === 0 ? sql`and i.sensitive` : sql``}`
}

function stateCondition(state: IncidentState | 'historical'): RawBuilder<unknown> {
  if (state === 'historical') return sql`and i.historical`
  if (state === 'closed') return sql`and i.state = 'closed' and not i.historical`
  // Named twice, so that the index of open records serves.
  return sql`and i.state <> 'closed' and i.state = ${state}`
}

/** One page out of rows of which one more was asked for than fits. */
export function pageOf(rows: ListedIncident[], size: number): IncidentPage {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return rows.length > size && last
    ? { rows: shown, next: { occurredOn: last.occurredOn, id: last.id } }
    : { rows: shown }
}
