import { sql } from 'kysely'
import type { Context } from '#platform/context'
import { addDays, dayOf } from '#platform/time'
import type { IncidentId } from '../incident.ts'
import {
  type Cursor,
  filterConditions,
  type IncidentFilter,
  type IncidentPage,
  type ListedIncident,
  listedColumns,
  withPlace,
} from './listed-incident.ts'

// A filter beside the words is looked at in rounds, so that a rare combination never reads everything at once.
const rounds = 10
const perRound = 200

type Page = { after?: Cursor | undefined; size: number }
type Match = Cursor & { row: ListedIncident | null }

/** One page of the records that hold the words (a tsquery) and pass the filter, newest first. */
export async function incidentsFound(
  ctx: Context,
  query: string,
  filter: IncidentFilter,
  { after, size }: Page,
): Promise<IncidentPage> {
  const filtered = Object.keys(filter).length > 0
  const found: ListedIncident[] = []
  let reached = after ?? { occurredOn: addDays(dayOf(ctx.now()), 1), id: lastId }
  for (let round = 0; round < rounds; round++) {
    const wanted = filtered ? perRound : size + 1
    const matches = await matchesAfter(ctx, query, filter, { after: reached, size: wanted })
    for (const match of matches) {
      if (match.row && found.length === size) return { rows: found, next: reached }
      if (match.row) found.push(match.row)
      reached = { occurredOn: match.occurredOn, id: match.id }
    }
    if (matches.length < wanted) return { rows: found }
  }
  return { rows: found, next: reached }
}

const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff' as IncidentId

async function matchesAfter(
  ctx: Context,
  query: string,
  filter: IncidentFilter,
  { after, size }: Required<Page> & { after: Cursor },
): Promise<Match[]> {
  const { rows } = await sql<Match>`
    select m.incident_id as id, m.occurred_on as "occurredOn", to_jsonb(i) as row
    from triage.incidents_with_words(${query}::tsquery, ${after.occurredOn}::date, ${after.id}::uuid, ${size}) m
    left join lateral (
      select ${listedColumns} from triage.incident i ${withPlace}
      where i.org_id = ${ctx.actor.orgId} and i.id = m.incident_id ${filterConditions(ctx, filter)}
    ) i on true
    order by m.occurred_on desc, m.incident_id desc`.execute(ctx.db)
  return rows
}
