import { join } from 'node:path'
import { type Account, chooseAccount } from './account.ts'
import { findBinaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { connectionUrl } from './connection-url.ts'
import { createDatabase } from './create-database.ts'
import { inTurn } from './in-turn.ts'
import { keepRunning } from './keep-running.ts'
import { launch } from './launch.ts'
import { joinServer } from './participants.ts'
import { findPlace, makeHome, type Place } from './place.ts'
import { type Postmaster, settledPostmaster } from './postmaster.ts'
import { socketFolder } from './socket-folder.ts'
import { stopServer } from './stop-server.ts'

export type EmbeddedOptions = {
  /** The data folder; the cluster is `<home>/pg`. */
  readonly home: string
  /** More of PostgreSQL's own options, for tests: `['-c', 'fsync=off']`. */
  readonly flags?: readonly string[]
}

export type EmbeddedDatabase = {
  readonly socketFolder: string
  /** The folder of the cluster itself, links resolved. */
  readonly cluster: string
  /** Whether this call started the server; false when it adopted a running one. */
  readonly owned: boolean
  /** Sentences for the person who starts Candour. */
  readonly notices: readonly string[]
  /** The address of the `candour` database for the server's superuser. */
  readonly ownerUrl: string
  urlFor(role: string, database?: string): string
  /** Leaves the server, and shuts it down when no other process uses it. */
  stop(): Promise<void>
}

type Site = {
  readonly home: string
  readonly place: Place
  readonly account: Account
  readonly flags: readonly string[]
}
type Server = Postmaster & { readonly owned: boolean }

/** Starts PostgreSQL for a data folder, or adopts the server that already runs on it; as root or as an ordinary user. */
export async function startEmbedded({ home, flags = [] }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  if (process.platform === 'win32')
    throw new Error('The built-in PostgreSQL needs Linux or macOS: use WSL, or set DATABASE_URL.')
  const dataFolder = makeHome(home)
  return inTurn(dataFolder, async () => {
    const { account, notices } = chooseAccount(join(dataFolder, 'pg'))
    const place = findPlace(dataFolder, account)
    const site = { home: dataFolder, place, account, flags }
    const server = await adoptOrLaunch(site)
    await createDatabase(connectionUrl(server.socketFolder, 'postgres', 'postgres'))
    return handle(site, server, [...notices, ...place.notices])
  })
}

async function adoptOrLaunch(site: Site): Promise<Server> {
  const running = await settledPostmaster(site.place.cluster, () => true)
  return running ? { ...running, owned: false } : { ...(await launchAt(site)), owned: true }
}

async function launchAt({ home, place, account, flags }: Site): Promise<Postmaster> {
  const { initdb, postgres } = findBinaries(account, place.folder)
  ensureCluster(place.cluster, initdb, account, !flags.includes('fsync=off'))
  const socket = socketFolder(place.folder, account)
  const log = join(home, 'postgres.log')
  return launch({ postgres, cluster: place.cluster, socketFolder: socket, log, account, flags })
}

function handle(site: Site, server: Server, notices: string[]): EmbeddedDatabase {
  const { home, place } = site
  const participant = joinServer(home)
  const watch = keepRunning(place.cluster, () => inTurn(home, () => adoptOrLaunch(site)))
  const urlFor = (role: string, database = 'candour') => connectionUrl(server.socketFolder, role, database)
  const stop = async () => {
    watch.stopWatching()
    await inTurn(home, async () => participant.leave().last && stopServer(place.cluster))
  }
  const { socketFolder, owned } = server
  return { socketFolder, cluster: place.cluster, owned, notices, ownerUrl: urlFor('postgres'), urlFor, stop }
}
