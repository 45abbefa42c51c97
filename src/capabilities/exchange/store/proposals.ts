import { sql } from 'kysely'
import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { PersonId, ServiceId } from '#platform/ids'
import type { ProposedCategory } from '../model/proposed-categories.ts'
import type { ImportId } from '../register-import.ts'
import { toJson } from './to-json.ts'

export type NewProposals = {
  incidentId: IncidentId
  rowNumber: number
  firstCategory: string
  proposals: readonly ProposedCategory[]
}

/** Keeps what categories the words of each record point to, for a person to confirm. */
export async function insertProposals(
  ctx: Context,
  importId: ImportId,
  rows: readonly NewProposals[],
): Promise<void> {
  await sql`
    insert into exchange.category_proposal (org_id, import_id, incident_id, row_number, first_category, proposals)
    select ${ctx.actor.orgId}, ${importId}, r.incident_id, r.row_number, r.first_category, r.proposals::jsonb
    from unnest(${rows.map(row => row.incidentId)}::uuid[], ${rows.map(row => row.rowNumber)}::int[],
      ${rows.map(row => row.firstCategory)}::text[], ${rows.map(row => toJson(row.proposals))}::text[])
      as r(incident_id, row_number, first_category, proposals)`.execute(ctx.db)
}

export type OpenProposal = { incidentId: IncidentId; serviceId: ServiceId; proposals: ProposedCategory[] }

/** Proposals of an import that nobody settled yet, locked: of one category, or of these records. */
export async function lockOpenProposals(
  ctx: Context,
  importId: ImportId,
  of: { firstCategory: string } | { incidentIds: readonly IncidentId[] },
): Promise<OpenProposal[]> {
  const which =
    'firstCategory' in of
      ? sql`c.first_category = ${of.firstCategory}`
      : sql`c.incident_id = any (${of.incidentIds}::uuid[])`
  const { rows } = await sql<OpenProposal>`
    select c.incident_id as "incidentId", i.service_id as "serviceId", c.proposals
    from exchange.category_proposal c
    join triage.incident i on i.org_id = c.org_id and i.id = c.incident_id
    where c.org_id = ${ctx.actor.orgId} and c.import_id = ${importId} and c.settled_at is null and ${which}
    order by c.incident_id for update of c`.execute(ctx.db)
  return rows
}

/** Marks proposals as looked at by a person. */
export async function saveSettled(
  ctx: Context,
  incidentIds: readonly IncidentId[],
  personId: PersonId,
): Promise<void> {
  await ctx.db
    .updateTable('exchange.category_proposal')
    .set({ settled_at: ctx.now(), settled_by: personId })
    .where('org_id', '=', ctx.actor.orgId)
    .where(sql<boolean>`incident_id = any (${incidentIds}::uuid[])`)
    .execute()
}
