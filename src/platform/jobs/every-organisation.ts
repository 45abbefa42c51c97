import type { Clock } from '../clock.ts'
import { asSystem, type Context } from '../context.ts'
import type { Database } from '../database/open-database.ts'
import { organisationIds } from '../database/organisation-ids.ts'

/**
 * Does background work for every organisation in turn, each in a transaction of its own. Where it fails the others are
 * served all the same, and the first fault is thrown at the end.
 */
export async function everyOrganisation(
  database: Database,
  clock: Clock,
  work: (ctx: Context) => Promise<unknown>,
): Promise<void> {
  const faults: unknown[] = []
  for (const orgId of await organisationIds(database))
    await asSystem(database, clock, orgId, work).catch(fault => faults.push(fault))
  if (faults.length > 0) throw new Error(`failed for ${faults.length} organisations`, { cause: faults[0] })
}
