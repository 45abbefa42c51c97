import type pg from 'pg'
import type { OrgId } from '#platform/ids'

/** Each table with how many rows of one organisation it holds and a digest of them, as the superuser sees it. */
export async function digestOf(superuser: pg.Client, orgId: OrgId): Promise<Record<string, string>> {
  const digests: Record<string, string> = {}
  for (const table of await tablesWithOrganisation(superuser)) {
    const { rows } = await superuser.query(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, e'\\n' order by t::text)), '') as digest
       from ${table} t where org_id = $1`,
      [orgId],
    )
    digests[table] = rows[0].digest
  }
  return digests
}

/** Every row of one organisation, as one text. */
export async function everythingOf(superuser: pg.Client, orgId: OrgId): Promise<string> {
  const texts: string[] = []
  for (const table of await tablesWithOrganisation(superuser)) {
    const { rows } = await superuser.query(`select t::text as text from ${table} t where org_id = $1`, [
      orgId,
    ])
    texts.push(...rows.map(row => row.text))
  }
  return texts.join('\n')
}

async function tablesWithOrganisation(superuser: pg.Client): Promise<string[]> {
  const { rows } = await superuser.query(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped
    where c.relkind = 'r' order by 1`)
  return rows.map(row => row.name)
}
