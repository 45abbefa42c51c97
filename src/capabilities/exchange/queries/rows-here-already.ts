import { sql } from 'kysely'
import type { Context } from '#platform/context'

/** Which of these rows were imported before. */
export async function rowsHereAlready(ctx: Context, fingerprints: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ fingerprint: string }>`
    select encode(fingerprint, 'hex') as fingerprint from exchange.imported_row
    where org_id = ${ctx.actor.orgId}
      and fingerprint = any (array(select decode(asked, 'hex') from unnest(${fingerprints}::text[]) as asked))`.execute(
    ctx.db,
  )
  return new Set(rows.map(row => row.fingerprint))
}
