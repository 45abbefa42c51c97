import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { ImportId } from '../register-import.ts'

/** A record of an import that something else points to, by its reference; undefined when the actor may not see what does. */
export async function recordBuiltOn(ctx: Context, importId: ImportId): Promise<string | undefined> {
  const { rows: pointers } = await sql<{ table: string; column: string }>`
    select c.conrelid::regclass::text as table, quote_ident(a.attname) as column
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
    where c.contype = 'f' and c.confrelid = 'triage.incident'::regclass and c.confdeltype <> 'c'
      and c.conrelid::regclass::text not like 'exchange.%'
    order by 1`.execute(ctx.db)
  for (const { table, column } of pointers) {
    const { rows } = await sql<{ reference: string }>`
      select i.reference from exchange.imported_row r
      join triage.incident i on i.org_id = r.org_id and i.id = r.incident_id
      where r.org_id = ${ctx.actor.orgId} and r.import_id = ${importId}
        and exists (select from ${sql.raw(table)} t where t.org_id = i.org_id and t.${sql.raw(column)} = i.id)
      order by i.reference limit 1`.execute(ctx.db)
    if (rows[0]) return rows[0].reference
  }
  return undefined
}
