import type { Context } from '#platform/context'
import type { Incident, IncidentId } from '../incident.ts'
import { incidentColumns } from './incident-columns.ts'

/** One record, or undefined when the actor may not see one with that id. */
export async function incidentById(ctx: Context, id: IncidentId): Promise<Incident | undefined> {
  const row = await incidents(ctx).where('i.id', '=', id).executeTakeFirst()
  return row as Incident | undefined
}

/** The records with these ids that the actor may see, newest first. */
export async function incidentsByIds(ctx: Context, ids: readonly IncidentId[]): Promise<Incident[]> {
  if (ids.length === 0) return []
  const rows = await incidents(ctx).where('i.id', 'in', ids).orderBy('i.opened_at', 'desc').execute()
  return rows as Incident[]
}

/** One record by its reference in any capitals, or undefined when the actor may not see one. */
export async function incidentByReference(ctx: Context, reference: string): Promise<Incident | undefined> {
  const row = await incidents(ctx).where('i.reference', '=', reference.toUpperCase()).executeTakeFirst()
  return row as Incident | undefined
}

function incidents(ctx: Context) {
  return ctx.db
    .selectFrom('triage.incident as i')
    .select(incidentColumns)
    .where('i.org_id', '=', ctx.actor.orgId)
}
