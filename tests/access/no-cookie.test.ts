import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OpenRoute, Route } from '#platform/http/route'
import { sessionCookieName, sessionCookiePath } from '#platform/http/session-cookie'
import { aProvider } from '../../src/capabilities/reporting/testing.ts'
import { aSite } from '../support/a-site.ts'
import { nameOf } from '../support/fitting-visit.ts'
import { aDatabase } from '../support/test-database.ts'

const world = await aDatabase()
const superuser = await world.connect(world.urls.superuser)
const site = await aSite(world)
const provider = await aProvider({ database: world.database, clock: site.clock })
const token = await site.tokenFor({ orgId: provider.orgId, personId: provider.people['registered-manager'] })

// Signing in is under /app, where the cookie belongs.
const open = site.mounts
  .flatMap(mount => mount.routes)
  .filter((route): route is OpenRoute => isOpen(route) && !route.path.startsWith(`${sessionCookiePath}/`))

test('there are pages for people without an account, and none of them lies where browsers send the cookie', () => {
  assert.ok(open.length > 5)
  assert.ok(open.every(({ path }) => path !== sessionCookiePath))
})

for (const route of open) {
  test(`${nameOf(route)} sets no cookie, and answers a manager’s browser as any other`, async () => {
    const sessions = await allSessions()
    const [without, withOne] = [await ask(route, {}), await ask(route, { [sessionCookieName]: token })]
    assert.equal(without.headers['set-cookie'], undefined)
    assert.equal(withOne.headers['set-cookie'], undefined)
    assert.deepEqual([withOne.statusCode, plain(withOne.body)], [without.statusCode, plain(without.body)])
    assert.deepEqual(await allSessions(), sessions)
  })
}

function isOpen(route: Route): route is OpenRoute {
  return route.access === 'anyone'
}

function ask({ method, path }: OpenRoute, cookies: Record<string, string>) {
  const url = path.replace(/:code\b/, provider.codes.ash).replaceAll(/:\w+/g, 'x')
  return site.server.inject({ method, url, cookies })
}

/** A page without what is made anew each time: the secret of a form, a seal, the number of a request. */
function plain(body: string): string {
  return body.replaceAll(/[\w-]{43}\b/g, '…').replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…')
}

async function allSessions() {
  return (await superuser.query('select * from identity.session')).rows
}
