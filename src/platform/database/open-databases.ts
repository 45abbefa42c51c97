import type pg from 'pg'
import type { Config } from '../config.ts'
import { startEmbedded } from '../embedded/start.ts'
import { prepareQueue } from '../jobs/prepare-queue.ts'
import { bootstrapEmbedded, embeddedLogins } from './bootstrap.ts'
import { migrate } from './migrate.ts'
import { type Database, openDatabase } from './open-database.ts'
import { openPool } from './pools.ts'
import { refuseUnmigrated } from './refuse-unmigrated.ts'
import { refuseUnsafeLogin } from './refuse-unsafe-login.ts'

export type Databases = {
  database: Database
  appPool: pg.Pool
  /** As the public pages connect: may only execute their named functions. */
  publicPool: pg.Pool
  /** Sentences for the person who starts Candour. */
  notices: readonly string[]
  close(): Promise<void>
}

type Addresses = {
  app: string
  public: string
  publicRole?: string
  notices: readonly string[]
  stop(): Promise<void>
}

/** Opens the database of the configuration: the embedded one is started and migrated, a server is only connected to. */
export async function openDatabases(config: Config, onError: (error: Error) => void): Promise<Databases> {
  const { notices, stop, ...urls } =
    config.database.kind === 'embedded' ? await embedded(config) : server(config.database)
  const appPool = openPool({ url: urls.app, max: 12, onError })
  const role = urls.publicRole ? { role: urls.publicRole } : {}
  const publicPool = openPool({ url: urls.public, max: 16, onError, ...role })
  const close = async () => {
    await Promise.all([appPool.end(), publicPool.end()])
    await stop()
  }
  try {
    await refuseUnsafeLogin(appPool, 'DATABASE_URL')
    await refuseUnsafeLogin(publicPool, 'DATABASE_PUBLIC_URL')
    await refuseUnmigrated(appPool)
  } catch (error) {
    await close()
    throw error
  }
  return { database: openDatabase(appPool), appPool, publicPool, notices, close }
}

/** Brings the database of the configuration up to this version, as its owner. Gives the names of what was applied. */
export async function migrateDatabase(config: Config): Promise<string[]> {
  if (config.database.kind === 'embedded') {
    const { applied, stop } = await startMigrated(config)
    await stop()
    return applied
  }
  const { ownerUrl, url, publicUrl } = config.database
  if (!ownerUrl)
    throw new Error(
      'DATABASE_OWNER_URL must be set to migrate: the owner of the tables, not the application.',
    )
  const login = (address: string) => decodeURIComponent(new URL(address).username)
  const applied = await migrate(ownerUrl, { app: login(url), public: login(publicUrl ?? url) })
  await prepareQueue(ownerUrl)
  return applied
}

async function startMigrated(config: Config) {
  const server = await startEmbedded({ home: config.dataFolder })
  try {
    await bootstrapEmbedded(server.urlFor('postgres'))
    const applied = await migrate(server.urlFor(embeddedLogins.owner), embeddedLogins)
    await prepareQueue(server.urlFor(embeddedLogins.owner))
    return { ...server, applied }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function embedded(config: Config): Promise<Addresses> {
  const server = await startMigrated(config)
  return {
    app: server.urlFor(embeddedLogins.app),
    public: server.urlFor(embeddedLogins.public),
    notices: server.notices,
    stop: () => server.stop(),
  }
}

function server({ url, publicUrl }: Extract<Config['database'], { kind: 'server' }>): Addresses {
  const publicRole = publicUrl ? {} : { publicRole: 'candour_public' }
  return { app: url, public: publicUrl ?? url, ...publicRole, notices: [], stop: async () => {} }
}
