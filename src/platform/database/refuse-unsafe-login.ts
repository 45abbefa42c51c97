import type pg from 'pg'
import { walledRoles } from './migrate.ts'

const reasons = [
  ['superuser', 'is a superuser'],
  ['bypasses', 'may step over row-level security (BYPASSRLS)'],
  ['owns', 'owns tables'],
  ['inherits', 'inherits what is walled (grant candour_support to it WITH INHERIT FALSE)'],
] as const

/** Refuses to serve as a login for which row-level security would be no wall: superuser, BYPASSRLS or owner of tables. */
export async function refuseUnsafeLogin(
  pool: pg.Pool,
  setting: 'DATABASE_URL' | 'DATABASE_PUBLIC_URL',
): Promise<void> {
  const { rows } = await pool.query(
    `select r.rolsuper as superuser, r.rolbypassrls as bypasses,
      exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
          and pg_has_role(r.oid, c.relowner, 'member')) as owns,
      exists (select from pg_roles w where w.rolname = any ($1::text[]) and pg_has_role(r.oid, w.oid, 'usage')) as inherits
    from pg_roles r where r.rolname = session_user`,
    [[...walledRoles]],
  )
  const faults = reasons.filter(([key]) => rows[0]?.[key]).map(([, words]) => words)
  if (faults.length > 0) {
    throw new Error(
      `The login in ${setting} ${faults.join(' and ')}. Use a login that owns nothing; DATABASE_OWNER_URL is only for migrate.`,
    )
  }
}
