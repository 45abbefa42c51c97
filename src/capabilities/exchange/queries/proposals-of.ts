import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { Id } from '#platform/ids'
import type { PlainDate } from '#platform/time'
import type { ProposedCategory } from '../model/proposed-categories.ts'
import type { ImportId } from '../register-import.ts'

/** Records of an import whose category nobody has settled, by the category that comes first. */
export type ProposalGroup = { firstCategory: string; records: number }

/** The groups of open proposals, the largest first. */
export async function proposalGroups(ctx: Context, importId: ImportId): Promise<ProposalGroup[]> {
  const { rows } = await sql<ProposalGroup>`
    select first_category as "firstCategory", count(*) as records from exchange.category_proposal
    where org_id = ${ctx.actor.orgId} and import_id = ${importId} and settled_at is null
    group by 1 order by 2 desc, 1`.execute(ctx.db)
  return rows
}

export type RecordToSettle = {
  incidentId: Id<'incident'>
  reference: string
  title: string
  sourceText: string
  occurredOn: PlainDate
  serviceName: string
  rowNumber: number
  proposals: ProposedCategory[]
}

/** Records of one group whose category is still open, in the order of the file, from a row on. */
export async function recordsToSettle(
  ctx: Context,
  importId: ImportId,
  { firstCategory, fromRow, size }: { firstCategory: string; fromRow: number; size: number },
): Promise<RecordToSettle[]> {
  const { rows } = await sql<RecordToSettle>`
    select c.incident_id as "incidentId", i.reference, i.title, i.source_text as "sourceText",
      i.occurred_on as "occurredOn", s.name as "serviceName", c.row_number as "rowNumber", c.proposals
    from exchange.category_proposal c
    join triage.incident i on i.org_id = c.org_id and i.id = c.incident_id
    join organisation.service s on s.org_id = i.org_id and s.id = i.service_id
    where c.org_id = ${ctx.actor.orgId} and c.import_id = ${importId} and c.settled_at is null
      and c.first_category = ${firstCategory} and c.row_number >= ${fromRow}
    order by c.row_number limit ${size}`.execute(ctx.db)
  return rows
}
