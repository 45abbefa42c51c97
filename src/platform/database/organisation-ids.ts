import { sql } from 'kysely'
import type { OrgId } from '../ids.ts'
import type { Database } from './open-database.ts'

/** Every organisation of this database, for background work that serves each in turn. */
export async function organisationIds(database: Database): Promise<OrgId[]> {
  const { rows } = await sql<{ id: OrgId }>`select platform.organisation_ids() as id`.execute(database)
  return rows.map(row => row.id)
}
