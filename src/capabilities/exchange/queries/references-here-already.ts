import { sql } from 'kysely'
import type { Context } from '#platform/context'

/** Which of these references were imported before, in small letters, each with our reference of its latest record. */
export async function referencesHereAlready(
  ctx: Context,
  references: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ theirs: string; ours: string }>`
    select lower(i.source_reference) as theirs, max(i.reference) as ours from triage.incident i
    where i.org_id = ${ctx.actor.orgId} and i.import_id is not null
      and lower(i.source_reference) = any (${references.map(each => each.toLowerCase())}::text[])
    group by 1`.execute(ctx.db)
  return new Map(rows.map(row => [row.theirs, row.ours]))
}
