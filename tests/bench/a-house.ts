import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setPassword } from '#capabilities/identity'
import { addPerson, addPlace, addService, createOrganisation, giveRole } from '#capabilities/organisation'
import { systemClock } from '#platform/clock'
import { asSystem } from '#platform/context'
import { bootstrapEmbedded, embeddedLogins } from '#platform/database/bootstrap'
import { migrate } from '#platform/database/migrate'
import { openDatabase } from '#platform/database/open-database'
import { openPool } from '#platform/database/pools'
import { startEmbedded } from '#platform/embedded/start'
import { newId } from '#platform/ids'
import { prepareQueue } from '#platform/jobs/prepare-queue'
import { loadKeys } from '#platform/keys'
import type { Result } from '#platform/result'

const code = 'bench234'
const email = 'manager@bench.example'
const password = 'slow quiet brown bench'

/** A provider with one service on an embedded database of its own, with PostgreSQL's full durability. */
export async function aHouse() {
  const home = mkdtempSync(join(tmpdir(), 'candour-bench-'))
  const server = await startEmbedded({ home })
  await bootstrapEmbedded(server.urlFor('postgres'))
  await migrate(server.urlFor(embeddedLogins.owner), embeddedLogins)
  await prepareQueue(server.urlFor(embeddedLogins.owner))
  const urls = {
    superuser: server.urlFor('postgres'),
    app: server.urlFor(embeddedLogins.app),
    public: server.urlFor(embeddedLogins.public),
  }
  const appPool = openPool({ url: urls.app, max: 4, onError: () => {} })
  const database = openDatabase(appPool)
  const orgId = newId<'organisation'>()
  const people = await asSystem(database, systemClock, orgId, async ctx => {
    made(await createOrganisation(ctx, { name: 'Bench Care', slug: 'bench-care' }))
    const service = {
      name: 'Rowan House',
      kind: 'care-home',
      nation: 'england',
      regulatedActivity: '',
      phone: '',
    } as const
    const serviceId = made(await addService(ctx, service))
    const place = made(await addPlace(ctx, { name: 'Ash unit', kind: 'unit', serviceId, code }))
    const managerId = made(await addPerson(ctx, { name: 'Bronwen Bench', email, staffNumber: undefined }))
    made(await giveRole(ctx, { personId: managerId, role: 'registered-manager', serviceId }))
    await setPassword(ctx, loadKeys(join(home, 'keys'), { demo: true }), { id: managerId, email }, password)
    return { serviceId, placeId: place.id, managerId }
  })
  const close = async () => {
    await appPool.end()
    await server.stop()
    rmSync(home, { recursive: true, force: true })
  }
  return { home, urls, code, email, password, orgId, database, ...people, close }
}

export type House = Awaited<ReturnType<typeof aHouse>>

function made<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`the bench's provider could not be made: ${result.code}`)
  return result.value
}
