import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { scratchHome } from './scratch.ts'
import { query, type Started, started } from './started.ts'

const words = 'Asha says that the night lead shouts'

// Each is a way in which PostgreSQL is known to repeat what somebody wrote, were it to log it.
const mishaps: { readonly name: string; readonly cause: (client: pg.Client) => Promise<unknown> }[] = [
  { name: 'a value of the wrong kind', cause: client => client.query('select $1::uuid', [words]) },
  {
    name: 'the same report twice',
    cause: client => client.query('insert into told values ($1), ($1)', [words]),
  },
  {
    name: 'a row that breaks a rule',
    cause: client => client.query('insert into told values ($1)', [`${words}!`]),
  },
  { name: 'a slip in a statement', cause: client => client.query(`insert told '${words}'`) },
  { name: 'a notice', cause: client => client.query(`do $$ begin raise warning '${words}'; end $$`) },
  {
    name: 'a statement that takes too long',
    cause: client => client.query(`set statement_timeout = 20; select pg_sleep(2), '${words}'`),
  },
]

test('the database writes nothing of what a person wrote into its log, whatever goes wrong', async t => {
  const home = scratchHome(t)
  const program = await started(t, home)
  await query(program, "create table told (what text primary key check (what not like '%!'))")
  for (const { cause } of mishaps) await withClient(program, client => cause(client).catch(() => undefined))
  await crashWhileTelling(program)
  await untilBack(program)
  await program.end('SIGTERM')
  const log = readFileSync(join(home, 'postgres.log'), 'utf8')
  assert.match(
    log,
    /was terminated by signal 9/,
    'the crash must be in the log for this test to show anything',
  )
  assert.doesNotMatch(log, /Asha|shouts|told/)
  assert.equal(statSync(join(home, 'postgres.log')).mode & 0o777, 0o600)
})

// After a crash PostgreSQL names the statement that was running: LogChildExit in postmaster.c.
async function crashWhileTelling(program: Started): Promise<void> {
  await withClient(program, async client => {
    client.on('error', () => {})
    const { rows } = await client.query('select pg_backend_pid() as pid')
    const telling = client.query(`select pg_sleep(30), '${words}'`).catch(() => undefined)
    await untilRunning(program)
    process.kill(rows[0].pid, 'SIGKILL')
    await telling
  })
}

async function untilRunning(program: Started): Promise<void> {
  const running = "select from pg_stat_activity where state = 'active' and query like 'select pg_sleep(30)%'"
  while ((await query(program, running)).length === 0) await pause(20)
}

async function untilBack(program: Started): Promise<void> {
  const isBack = () =>
    query(program, 'select').then(
      () => true,
      () => false,
    )
  while (!(await isBack())) await pause(20)
}

async function withClient(program: Started, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: program.ownerUrl })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
