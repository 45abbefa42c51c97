import { sql, type Updateable } from 'kysely'
import type { ReportId } from '#capabilities/reporting'
import type { Context } from '#platform/context'
import type { Schema } from '#platform/database/schema'
import { type Id, newId } from '#platform/ids'
import type { Incident, IncidentId } from './incident.ts'
import type { SaidNeed } from './model/needs.ts'
import type { IncidentState } from './model/state-table.ts'
import { incidentColumns } from './queries/incident-columns.ts'

/** One record, locked until the transaction ends; undefined when the actor may not see it. */
export async function lockIncident(ctx: Context, id: IncidentId): Promise<Incident | undefined> {
  const row = await ctx.db
    .selectFrom('triage.incident as i')
    .select(incidentColumns)
    .where('i.org_id', '=', ctx.actor.orgId)
    .where('i.id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row as Incident | undefined
}

export type NewIncident = Pick<
  Incident,
  | 'id'
  | 'reference'
  | 'title'
  | 'kind'
  | 'serviceId'
  | 'placeId'
  | 'occurredOn'
  | 'occurredPart'
  | 'atRisk'
  | 'madeSafe'
  | 'sensitive'
  | 'keptFrom'
>

/** Adds a record that begins opened, by the actor, now. */
export async function insertIncident(ctx: Context, record: NewIncident): Promise<void> {
  await ctx.db
    .insertInto('triage.incident')
    .values({
      org_id: ctx.actor.orgId,
      id: record.id,
      reference: record.reference,
      title: record.title,
      kind: record.kind,
      state: 'opened',
      service_id: record.serviceId,
      place_id: record.placeId,
      occurred_on: record.occurredOn,
      occurred_part: record.occurredPart,
      at_risk: record.atRisk,
      made_safe: record.madeSafe,
      sensitive: record.sensitive,
      kept_from: record.keptFrom,
      opened_at: ctx.now(),
      opened_by: ctx.actor.personId ?? null,
    })
    .execute()
}

export async function insertIncidentReports(
  ctx: Context,
  incidentId: IncidentId,
  reportIds: readonly ReportId[],
): Promise<void> {
  const joined = { joined_at: ctx.now(), joined_by: ctx.actor.personId ?? null }
  await ctx.db
    .insertInto('triage.incident_report')
    .values(
      reportIds.map(report_id => ({
        org_id: ctx.actor.orgId,
        incident_id: incidentId,
        report_id,
        ...joined,
      })),
    )
    .execute()
}

export async function insertPeopleAnswer(
  ctx: Context,
  incidentId: IncidentId,
  answer: { from: string; text: string },
): Promise<void> {
  const { orgId: org_id, personId = null } = ctx.actor
  const said = { answered_by: answer.from, text: answer.text, at: ctx.now(), heard_by: personId }
  await ctx.db
    .insertInto('triage.people_answer')
    .values({ org_id, id: newId<'people-answer'>(), incident_id: incidentId, ...said })
    .execute()
}

type IncidentChange = Omit<Updateable<Schema['triage.incident']>, 'org_id' | 'id' | 'revision'>

/** Changes a record that is locked, and counts the change. */
export async function updateIncident(ctx: Context, id: IncidentId, change: IncidentChange): Promise<void> {
  await ctx.db
    .updateTable('triage.incident')
    .set(change)
    .set(eb => ({ revision: eb('revision', '+', 1) }))
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .execute()
}

export type StateChange = {
  id: Id<'state-change'>
  incidentId: IncidentId
  from: IncidentState
  to: IncidentState
  reason: string
}

/** Moves a locked record and keeps where it came from, when, by whom and why. */
export async function saveMove(ctx: Context, move: StateChange): Promise<void> {
  await updateIncident(ctx, move.incidentId, {
    state: move.to,
    closed_at: move.to === 'closed' ? ctx.now() : null,
    not_an_incident: false,
  })
  await ctx.db
    .insertInto('triage.state_change')
    .values({
      org_id: ctx.actor.orgId,
      id: move.id,
      incident_id: move.incidentId,
      from_state: move.from,
      to_state: move.to,
      reason: move.reason,
      at: ctx.now(),
      by: ctx.actor.personId ?? null,
    })
    .execute()
}

export async function saveNeed(
  ctx: Context,
  row: { incidentId: IncidentId; need: SaidNeed; met: boolean },
): Promise<void> {
  await ctx.db
    .insertInto('triage.need')
    .values({ org_id: ctx.actor.orgId, incident_id: row.incidentId, need: row.need, met: row.met })
    .onConflict(conflict => conflict.columns(['org_id', 'incident_id', 'need']).doUpdateSet({ met: row.met }))
    .execute()
}

/** Takes the next `count` numbers of a series and gives the first; whoever asks at the same time waits. */
export async function takeNumbers(ctx: Context, series: string, count = 1): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into triage.reference_counter as c (org_id, series, last) values (${ctx.actor.orgId}, ${series}, ${count})
    on conflict (org_id, series) do update set last = c.last + excluded.last
    returning last`.execute(ctx.db)
  return (rows[0]?.last ?? count) - count + 1
}

export type WordsOfIncident = { id: IncidentId; categoryLabel: string }

/**
 * Writes what search may know of these records: title, stories and register text without colleagues' names, and the words of
 * place, service and category with them. Stories come without names from reporting.
 */
export async function indexIncidents(ctx: Context, records: readonly WordsOfIncident[]): Promise<void> {
  if (records.length === 0) return
  const rows = JSON.stringify(records)
  await sql`
    insert into triage.search_entry (org_id, incident_id, service_id, sensitive, kept_from, occurred_on, words)
    select i.org_id, i.id, i.service_id, i.sensitive, i.kept_from, i.occurred_on, strip(
      reporting.words_without_names(i.org_id, concat_ws(' ', i.title, i.source_text))
      || to_tsvector('english', concat_ws(' ', s.name, p.name, w."categoryLabel"))
      || coalesce(told.words, ''))
    from jsonb_to_recordset(${rows}::jsonb) as w(id uuid, "categoryLabel" text)
    join triage.incident i on i.org_id = ${ctx.actor.orgId} and i.id = w.id
    join organisation.service s on s.org_id = i.org_id and s.id = i.service_id
    left join organisation.place p on p.org_id = i.org_id and p.id = i.place_id
    left join lateral (
      select array_to_tsvector(array_agg(distinct lexeme)) as words
      from triage.incident_report ir
      join reporting.report r on r.org_id = ir.org_id and r.id = ir.report_id,
      unnest(tsvector_to_array(r.story_words)) as lexeme
      where ir.org_id = i.org_id and ir.incident_id = i.id
    ) told on true
    on conflict (org_id, incident_id) do update set service_id = excluded.service_id, sensitive = excluded.sensitive,
      occurred_on = excluded.occurred_on, words = excluded.words
    where (search_entry.words, search_entry.occurred_on, search_entry.service_id, search_entry.sensitive)
      is distinct from (excluded.words, excluded.occurred_on, excluded.service_id, excluded.sensitive)`.execute(
    ctx.db,
  )
}

export type HistoricalRow = Omit<NewIncident, 'atRisk' | 'madeSafe' | 'sensitive' | 'keptFrom'> &
  Pick<Incident, 'category' | 'subcategory' | 'harmPhysical' | 'sourceReference' | 'sourceText'>

// PostgreSQL takes at most 65,535 values in one statement.
const rowsPerInsert = 1000

/** Adds records of an earlier register, closed from the start. */
export async function insertHistorical(
  ctx: Context,
  importId: Id<'import'>,
  records: readonly HistoricalRow[],
): Promise<void> {
  for (let start = 0; start < records.length; start += rowsPerInsert)
    await ctx.db
      .insertInto('triage.incident')
      .values(
        records.slice(start, start + rowsPerInsert).map(record => historicalValues(ctx, importId, record)),
      )
      .execute()
}

function historicalValues(ctx: Context, importId: Id<'import'>, record: HistoricalRow) {
  return {
    org_id: ctx.actor.orgId,
    id: record.id,
    reference: record.reference,
    title: record.title,
    kind: record.kind,
    state: 'closed',
    historical: true,
    import_id: importId,
    service_id: record.serviceId,
    place_id: record.placeId,
    occurred_on: record.occurredOn,
    occurred_part: record.occurredPart,
    category: record.category,
    subcategory: record.subcategory,
    harm_physical: record.harmPhysical,
    source_reference: record.sourceReference,
    source_text: record.sourceText,
    opened_at: ctx.now(),
    opened_by: ctx.actor.personId ?? null,
    closed_at: ctx.now(),
  }
}

/** Takes the historical records of one import out, with what search knew of them; gives how many. */
export async function deleteHistorical(ctx: Context, importId: Id<'import'>): Promise<number> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom('triage.incident')
    .where('org_id', '=', ctx.actor.orgId)
    .where('import_id', '=', importId)
    .where('historical', '=', true)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
