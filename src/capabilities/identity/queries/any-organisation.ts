import type { Database } from '#platform/database/open-database'
import { organisationIds } from '#platform/database/organisation-ids'

/** Whether any organisation exists; while none does, the set-up page is open. */
export async function anyOrganisation(database: Database): Promise<boolean> {
  return (await organisationIds(database)).length > 0
}
