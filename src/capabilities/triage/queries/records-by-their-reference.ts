import { sql } from 'kysely'
import type { Context } from '#platform/context'
import {
  filterConditions,
  type IncidentFilter,
  type ListedIncident,
  listedColumns,
  withPlace,
} from './listed-incident.ts'

const most = 25

/**
 * Records by the reference that they had in an earlier register, newest first; two registers may have had the same. A reference
 * has a number in it: a word alone could be a colleague's name, which finds nothing anywhere.
 */
export async function recordsByTheirReference(
  ctx: Context,
  question: string,
  filter: IncidentFilter,
): Promise<ListedIncident[]> {
  const asked = question.trim()
  if (!/\d/.test(asked)) return []
  const { rows } = await sql<ListedIncident>`
    select ${listedColumns} from triage.incident i ${withPlace}
    where i.org_id = ${ctx.actor.orgId} and i.source_reference <> ''
      and i.source_reference = any (${[asked, asked.toUpperCase(), asked.toLowerCase()]}::text[])
      ${filterConditions(ctx, filter)}
    order by i.occurred_on desc, i.id desc limit ${most}`.execute(ctx.db)
  return rows
}
