import { sql } from 'kysely'
import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { Change } from '../change.ts'
import { changesWhere } from './changes-where.ts'

/** The changes of an incident in the order in which they were agreed, the withdrawn ones too. */
export function changesOf(ctx: Context, incidentId: IncidentId): Promise<Change[]> {
  return changesWhere(ctx, sql`c.incident_id = ${incidentId}`)
}
