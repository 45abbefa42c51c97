import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDatabase } from '../support/test-database.ts'

const { urls, connect } = await aDatabase()
const catalogue = await connect(urls.owner)

/** The only tables without an organisation first in their keys, each with its reason. */
const exceptions: Record<string, string> = {
  'platform.migration': 'the ledger of migrations belongs to the database, not to an organisation',
  'platform.directory':
    'answers which organisation a code or digest belongs to; reached only through functions',
}
// The job queue (schema graphile_worker): payloads carry ids only.
const ours = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname not like 'graphile%'`

type Table = { name: string; secured: boolean; forced: boolean; policies: number; owner: string }

async function tables(): Promise<Table[]> {
  const { rows } = await catalogue.query(`
    select n.nspname || '.' || c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies, pg_get_userbyid(c.relowner) as owner
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${ours} order by 1`)
  return rows
}

test('every table but the named exceptions has forced row-level security with a policy', async () => {
  const open = (await tables()).filter(
    t => !(t.name in exceptions) && !(t.secured && t.forced && t.policies > 0),
  )
  assert.deepEqual(
    open.map(t => t.name),
    [],
  )
})

test('every exception still exists', async () => {
  const names = new Set((await tables()).map(t => t.name))
  assert.deepEqual(
    Object.keys(exceptions).filter(name => !names.has(name)),
    [],
  )
})

test('org_id comes first in every primary, unique and foreign key', async () => {
  const { rows } = await catalogue.query(`
    select n.nspname || '.' || c.relname as name, k.conname, a.attname as first
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
    where k.contype in ('p', 'u', 'f') and ${ours}`)
  assert.ok(rows.length > 20)
  assert.deepEqual(
    rows.filter(row => row.first !== 'org_id' && !(row.name in exceptions)),
    [],
  )
})

test('every unique index starts with org_id', async () => {
  const { rows } = await catalogue.query(`
    select n.nspname || '.' || c.relname as name, i.indexrelid::regclass::text as index, a.attname as first
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where i.indisunique and ${ours}`)
  assert.deepEqual(
    rows.filter(row => row.first !== 'org_id' && !(row.name in exceptions)),
    [],
  )
})

test('the application and the public pages own nothing and cannot step over row-level security', async () => {
  const { rows } = await catalogue.query(`
    select r.rolname from pg_roles r where r.rolname in ('candour_app', 'candour_public', 'candour_support', 'candour_web', 'candour_door')
      and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb)`)
  assert.deepEqual(rows, [])
  assert.deepEqual([...new Set((await tables()).map(t => t.owner))], ['candour_owner'])
})

test('the public pages may read and write no table at all', async () => {
  const { rows } = await catalogue.query(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'S') and ${ours.replace(" and n.nspname not like 'graphile%'", '')}
      and (has_table_privilege('candour_public', c.oid, 'select') or has_table_privilege('candour_public', c.oid, 'insert')
        or has_table_privilege('candour_public', c.oid, 'update') or has_table_privilege('candour_public', c.oid, 'delete'))`)
  assert.deepEqual(rows, [])
})

/** What the public pages may do, and nothing else of ours. */
const publicFunctions = new Set([
  'reporting.place_at',
  'reporting.submit',
  'reporting.open_thread',
  'reporting.reply',
  'reporting.small_teams',
  'reporting.would_identify',
  'reporting.open_beside',
  'reporting.save_answers',
  'reporting.talk_to_supporter',
  'reporting.withdraw',
  'reporting.guardian_at',
  'reporting.keys_used_at',
  'reporting.keep_identity',
  'reporting.open_guarded',
  'reporting.tell_guardian',
  'reporting.alerts_somebody',
  'reporting.closed_place_at',
])

test('the public pages may execute only their named functions', async () => {
  const { rows } = await catalogue.query(`
    select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${ours} and has_function_privilege('candour_public', p.oid, 'execute')
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`)
  assert.deepEqual(
    rows.map(row => row.name).filter(name => !publicFunctions.has(name)),
    [],
  )
})

test('no function that runs as its owner leaves its search path to the caller', async () => {
  const { rows } = await catalogue.query(`
    select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and ${ours} and not coalesce(p.proconfig::text like '%search_path%', false)`)
  assert.deepEqual(rows, [])
})

test('what the application may do by itself ends at the wall, and what it may do behind the wall ends there too', async () => {
  const { rows } = await catalogue.query(`
    select r.rolname, n.nspname || '.' || c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    cross join (values ('candour_app'), ('candour_public'), ('candour_web'), ('candour_door'), ('candour_support')) r(rolname)
    where c.relkind in ('r', 'p', 'v') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
      and (n.nspname = 'support') <> (r.rolname = 'candour_support')
      and (n.nspname = 'support' or r.rolname = 'candour_support')
      and has_any_column_privilege(r.rolname, c.oid, 'select, insert, update, references')`)
  assert.deepEqual(rows, [])
})

test('the application steps behind the wall only by taking its role, which it does not inherit; the public login cannot', async () => {
  const { rows } = await catalogue.query(`
    select pg_has_role('candour_web', 'candour_support', 'usage') as inherits, pg_has_role('candour_web', 'candour_support', 'set') as takes,
      pg_has_role('candour_door', 'candour_support', 'member') as door`)
  assert.deepEqual(rows, [{ inherits: false, takes: true, door: false }])
})
