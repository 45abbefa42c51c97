import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'

const folder = new URL('../../../database/migrations/', import.meta.url)
// One migrator at a time, also when two machines start together.
const lockNumber = 762_140_311

/** The roles of walled schemas, each with a schema of its own and nothing else (docs/decisions/014). */
export const walledRoles = ['candour_support'] as const

export type Migration = { number: number; name: string; sql: string; digest: Buffer }

/** The migrations of this version in order; two with one number are a fault. */
export async function migrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter(name => /^\d{4}_[a-z_]+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name, index) => {
      const number = Number(name.slice(0, 4))
      if (names[index - 1]?.startsWith(name.slice(0, 4)))
        throw new Error(`two migrations are numbered ${number}`)
      const sql = await readFile(new URL(name, folder), 'utf8')
      return { number, name, sql, digest: createHash('sha256').update(sql).digest() }
    }),
  )
}

/** Applies what is missing, each in its own transaction, and refuses a database that a changed or newer version made. */
export async function migrate(ownerUrl: string, logins: { app: string; public: string }): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    await prepare(client, logins)
    const applied: string[] = []
    const done = await ledger(client)
    const wanted = await migrations()
    refuseStrangers(done, wanted)
    for (const migration of wanted.slice(done.length)) {
      await apply(client, migration)
      applied.push(migration.name)
    }
    return applied
  } finally {
    await client.end()
  }
}

/** How many migrations the database still lacks; what /readyz asks. */
export async function missingMigrations(
  query: (sql: string) => Promise<{ rows: { count: number }[] }>,
): Promise<number> {
  const { rows } = await query('select count(*)::int as count from platform.migration')
  return (await migrations()).length - (rows[0]?.count ?? 0)
}

async function prepare(client: pg.Client, logins: { app: string; public: string }) {
  for (const role of ['candour_app', 'candour_public', ...walledRoles]) {
    await client.query(
      `do $$ begin create role ${role} nologin; exception when duplicate_object then null; end $$`,
    )
  }
  await grantMembership(client, 'candour_app', logins.app)
  await grantMembership(client, 'candour_public', logins.public)
  for (const role of walledRoles) await lendRole(client, role, logins.app)
  await client.query(`create schema if not exists platform;
    create table if not exists platform.migration (
      number integer primary key, name text not null, digest bytea not null, applied_at timestamptz not null default now())`)
}

async function grantMembership(client: pg.Client, role: string, login: string) {
  const { rows } = await client.query('select pg_has_role($1, $2, $3) as member', [login, role, 'member'])
  if (!rows[0]?.member) await client.query(`grant ${role} to ${pg.escapeIdentifier(login)}`)
}

/** A walled role is not inherited: the application reads nothing behind the wall until it takes the role for a moment. */
async function lendRole(client: pg.Client, role: string, login: string) {
  const { rowCount } = await client.query(
    `select from pg_auth_members m join pg_roles lent on lent.oid = m.roleid join pg_roles taker on taker.oid = m.member
     where lent.rolname = $1 and taker.rolname = $2 and m.set_option and not m.inherit_option`,
    [role, login],
  )
  if (!rowCount)
    await client.query(`grant ${role} to ${pg.escapeIdentifier(login)} with inherit false, set true`)
}

async function ledger(client: pg.Client): Promise<{ number: number; digest: Buffer; name: string }[]> {
  const { rows } = await client.query('select number, name, digest from platform.migration order by number')
  return rows
}

function refuseStrangers(done: { name: string; digest: Buffer }[], wanted: Migration[]) {
  done.forEach((applied, index) => {
    const mine = wanted[index]
    if (!mine)
      throw new Error(`the database was made by a newer Candour (it has ${applied.name}); start that version`)
    if (!mine.digest.equals(applied.digest))
      throw new Error(`migration ${mine.name} differs from the one applied`)
  })
}

async function apply(client: pg.Client, migration: Migration) {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await client.query('insert into platform.migration (number, name, digest) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.digest,
    ])
    await client.query('grant select on platform.migration to candour_app')
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${migration.name} was not applied`, { cause: error })
  }
}
