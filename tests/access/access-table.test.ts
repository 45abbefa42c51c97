import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Access, accessTable } from '#capabilities/identity'
import { type Role, roles } from '#capabilities/organisation'
import type { Route, SignedInRoute } from '#platform/http/route'
import { aLivedInProvider } from '../support/a-lived-in-provider.ts'
import { aSite } from '../support/a-site.ts'
import { crawl } from '../support/crawl.ts'
import { digestOf } from '../support/digest-of.ts'
import { fittingVisit, nameOf } from '../support/fitting-visit.ts'
import { fittingVisits, type Named } from '../support/fitting-visits.data.ts'
import { aDatabase } from '../support/test-database.ts'
import type { Seen } from '../support/visitor.ts'

const world = await aDatabase()
const superuser = await world.connect(world.urls.superuser)
const site = await aSite(world)
const { atRowan, ...lived } = await aLivedInProvider(world, site, 'zephyr')

const routes = site.mounts.flatMap(mount => mount.routes).filter(isSignedIn)
const forms = routes.filter(route => route.method === 'POST')
const pages = routes.filter(route => route.method === 'GET')
const signingOut = ['POST /app/sign-out', 'POST /app/account/sign-out-everywhere']

/** Rows that no route names, each with who asks instead. */
const withoutRoute: Partial<Record<Access, string>> = {}

test('every page and form for people who are signed in names a row of the access table', () => {
  assert.deepEqual(routes.filter(route => !(route.access in accessTable)).map(nameOf), [])
})

test('every row of the access table is named by a route, or listed with who asks instead', () => {
  const named = new Set<string>(routes.map(route => route.access))
  const unnamed = Object.keys(accessTable).filter(row => !named.has(row))
  assert.deepEqual(unnamed.sort(), Object.keys(withoutRoute).sort())
})

test('every route has a visit in these tests', () => {
  assert.deepEqual(Object.keys(fittingVisits).sort(), routes.map(nameOf).sort())
})

test('whoever is not signed in is led to the sign-in page, wherever they knock', async () => {
  for (const route of routes) {
    const { url, fields } = fittingVisit(route, lived.rowan)
    const seen = await (route.method === 'GET' ? site.stranger().get(url) : site.stranger().post(url, fields))
    assert.deepEqual([url, seen.status, seen.to?.split('?')[0]], [url, 303, '/app/sign-in'])
  }
})

test('a form that did not come from one of our pages is refused', async () => {
  const manager = await site.visit(atRowan('registered-manager'))
  for (const route of forms) {
    const { url, fields } = fittingVisit(route, lived.rowan)
    const seen = await manager.post(url, { ...fields, _csrf: 'a guess' })
    assert.deepEqual([url, seen.status], [url, 403])
  }
})

const answers = new Map<string, Set<number>>()

for (const role of roles) {
  test(`${role}: may do at their own service what the table says, and nothing else`, async () => {
    for (const route of routes) {
      const { status } = await visit(role, route, lived.rowan)
      answers.set(nameOf(route), (answers.get(nameOf(route)) ?? new Set()).add(status))
      const expected = mayByTable(role, route) ? [200, 303, 404, 409, 422] : [403]
      assert.ok(
        expected.includes(status),
        `${nameOf(route)} answered ${status} instead of ${expected.join(', ')}`,
      )
    }
  })
}

test('the table is not kept by chance: every route does its work for somebody', () => {
  const works = (name: string) => [200, 303, 409, 422].some(status => answers.get(name)?.has(status))
  assert.deepEqual(
    routes.map(nameOf).filter(name => !works(name)),
    [],
  )
})

/** About their own account, and answered as to anybody: the password of this visit is not theirs. */
const ownAccount: Readonly<Record<string, number>> = { 'POST /app/account/password': 422 }

test('an inspector reads, and sends nothing but what is about their own account', async () => {
  for (const route of forms) {
    const { status } = await visit('inspector', route, lived.rowan)
    const name = nameOf(route)
    assert.deepEqual([name, status], [name, signingOut.includes(name) ? 303 : (ownAccount[name] ?? 403)])
  }
})

const readsStories = (role: Role) => may('report:read', role) || may('incident:read', role)

for (const role of roles.filter(each => !readsStories(each))) {
  test(`${role}: finds no word of what others told us, on any page that opens for them`, async () => {
    const visitor = await site.visit(somebodyWhoToldNothing(role))
    const seen = [...(await crawl(visitor)).values()]
    for (const route of pages) seen.push(await visitor.get(fittingVisit(route, lived.rowan).url))
    assert.deepEqual(addressesOf(seen, lived.words.rowan), [])
  })
}

test('those who may read stories do find them: the word that is looked for is there', async () => {
  const seen = [...(await crawl(await site.visit(atRowan('registered-manager')))).values()]
  assert.ok(addressesOf(seen, lived.words.rowan).length > 10)
})

for (const role of roles) {
  test(`${role}: of one service reads nothing of another and changes nothing there`, async () => {
    const before = await careOf(lived.provider.orgId)
    const visitor = await site.visit(atRowan(role))
    const seen = [...(await crawl(visitor)).values()]
    for (const route of routes.filter(belongsToAService)) {
      const answer = await visit(role, route, lived.elm)
      const found = mayByTable(role, route) ? [404, 409] : [403]
      assert.ok(found.includes(answer.status) || isList(route), `${nameOf(route)} answered ${answer.status}`)
      seen.push(answer)
    }
    assert.deepEqual(addressesOf(seen, lived.words.elm), [])
    assert.deepEqual(await careOf(lived.provider.orgId), before)
  })
}

function isSignedIn(route: Route): route is SignedInRoute {
  return route.access !== 'anyone'
}

function may(access: string, role: Role): boolean {
  const table: Readonly<Record<string, { may: readonly Role[] }>> = accessTable
  return table[access]?.may.includes(role) ?? false
}

const mayByTable = (role: Role, { access }: Route) => may(access, role)

/** One visit by somebody of a role at Rowan House, each in a session of its own: some of the forms end it. */
async function visit(role: Role, route: Route, to: Named): Promise<Seen> {
  const visitor = await site.visit(atRowan(role))
  const { url, fields } = fittingVisit(route, to)
  return route.method === 'GET' ? visitor.get(url) : visitor.post(url, fields)
}

function somebodyWhoToldNothing(role: Role) {
  const { orgId, people } = lived.provider
  return { orgId, personId: people[role] }
}

function addressesOf(seen: readonly Seen[], word: string): string[] {
  return seen.filter(page => page.body.includes(word)).map(page => page.url)
}

// Accounts and places belong to the provider, and so does the form to speak up; everything else to one service.
function belongsToAService({ access, path }: Route): boolean {
  return access !== 'people:manage' && (/:(reference|id)\b/.test(path) || isList({ path }))
}

// A list of another service is an empty list.
function isList({ path }: Pick<Route, 'path'>): boolean {
  return ['/app/records', '/app/search', '/app/changes', '/app/counts', '/app/speak-up/:code'].includes(path)
}

/** What people told us and what came of it: everything but sessions and the audit trail of signing in. */
async function careOf(orgId: (typeof lived)['provider']['orgId']) {
  const tables = Object.entries(await digestOf(superuser, orgId))
  return tables.filter(([table]) => !/^(identity|platform)\./.test(table))
}
