import { sql } from 'kysely'
import type { Db } from '../database/open-database.ts'
import type { OrgId } from '../ids.ts'

/** Jobs carry ids only; the task reads what it needs behind row-level security. */
export type JobPayload = { orgId: OrgId; [id: `${string}Id`]: string }

/** Asks for background work inside the transaction of the deed: no deed, no job. A key makes repeats one job. */
export async function enqueue(db: Db, task: string, payload: JobPayload, key?: string): Promise<void> {
  await sql`select graphile_worker.add_job(${task}, payload => ${JSON.stringify(payload)}::json, job_key => ${key ?? null})`.execute(
    db,
  )
}
