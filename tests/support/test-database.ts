import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import pg from 'pg'
import type { Clock } from '#platform/clock'
import { bootstrapEmbedded, embeddedLogins } from '#platform/database/bootstrap'
import { migrate, migrations } from '#platform/database/migrate'
import { type Database, openDatabase } from '#platform/database/open-database'
import { openPool } from '#platform/database/pools'
import { startEmbedded } from '#platform/embedded/start'
import { prepareQueue } from '#platform/jobs/prepare-queue'
import { instant } from '#platform/time'

export type TestDatabase = {
  /** As the web and the worker connect: owns nothing, behind row-level security. */
  database: Database
  appPool: pg.Pool
  /** As the public pages connect: may only execute their functions. */
  publicPool: pg.Pool
  /** The addresses of the owner, the application and the public login. */
  urls: { owner: string; app: string; public: string; superuser: string }
  /** Where the server that every test file shares writes its log. */
  serverLog: string
  /** A connection of its own, closed with the rest. */
  connect(url: string): Promise<pg.Client>
  clock: Clock & { set(moment: string): void }
}

/**
 * A fresh clone of the migrated template database for this test file, dropped afterwards. One embedded server in the
 * temporary folder serves every test file that runs at the same time; the last one to leave stops it.
 */
export async function aDatabase(): Promise<TestDatabase> {
  const home = join(
    tmpdir(),
    `candour-tests-${userInfo().uid}-${createHash('sha256')
      .update(import.meta.url)
      .digest('hex')
      .slice(0, 8)}`,
  )
  mkdirSync(home, { recursive: true })
  const server = await startEmbedded({ home, flags: ['-c', 'fsync=off', '-c', 'max_connections=300'] })
  const superuser = new pg.Client({ connectionString: server.urlFor('postgres', 'postgres') })
  await superuser.connect()
  const template = await ensureTemplate(superuser, server.urlFor)
  const name = `test_${randomBytes(6).toString('hex')}`
  await inTurn(superuser, () =>
    superuser.query(`create database ${name} template ${template} owner ${embeddedLogins.owner}`),
  )
  const urls = {
    owner: server.urlFor(embeddedLogins.owner, name),
    app: server.urlFor(embeddedLogins.app, name),
    public: server.urlFor(embeddedLogins.public, name),
    superuser: server.urlFor('postgres', name),
  }
  const pool = (url: string) => openPool({ url, max: 8, onError: () => {} })
  const appPool = pool(urls.app)
  const publicPool = pool(urls.public)
  const clients: pg.Client[] = []
  const connect = async (url: string) => {
    const client = new pg.Client({ connectionString: url })
    clients.push(client)
    await client.connect()
    return client
  }
  after(async () => {
    await Promise.all([appPool, publicPool, ...clients].map(each => each.end()))
    await superuser.query(`drop database if exists ${name} with (force)`)
    await superuser.end()
    await server.stop()
  })
  return {
    database: openDatabase(appPool),
    appPool,
    publicPool,
    urls,
    serverLog: join(home, 'postgres.log'),
    connect,
    clock: aClock(),
  }
}

/** A clock that stands still until the test moves it. */
export function aClock(start = '2026-11-24T08:15:00Z'): Clock & { set(moment: string): void } {
  let now = instant(start)
  return {
    now: () => now,
    set(moment) {
      now = instant(moment)
    },
  }
}

async function ensureTemplate(
  superuser: pg.Client,
  urlFor: (role: string, database: string) => string,
): Promise<string> {
  const digest = createHash('sha256')
  for (const migration of await migrations()) digest.update(migration.digest)
  const name = `template_${digest.digest('hex').slice(0, 16)}`
  await inTurn(superuser, async () => {
    const { rowCount } = await superuser.query(
      'select from pg_database where datname = $1 and datistemplate',
      [name],
    )
    if (rowCount) return
    await superuser.query(`drop database if exists ${name} with (force)`)
    await superuser.query(`create database ${name}`)
    await bootstrapEmbedded(urlFor('postgres', 'postgres'), name)
    const owner = urlFor(embeddedLogins.owner, name)
    await migrate(owner, embeddedLogins)
    await prepareQueue(owner)
    await superuser.query(`alter database ${name} is_template true`)
  })
  return name
}

// PostgreSQL refuses to clone a template that anybody is connected to, another clone included.
async function inTurn(superuser: pg.Client, work: () => Promise<unknown>) {
  await superuser.query('select pg_advisory_lock(762140312)')
  try {
    await work()
  } finally {
    await superuser.query('select pg_advisory_unlock(762140312)')
  }
}
