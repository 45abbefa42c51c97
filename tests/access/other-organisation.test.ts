import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Role, roles } from '#capabilities/organisation'
import type { SignedInRoute } from '#platform/http/route'
import { aLivedInProvider } from '../support/a-lived-in-provider.ts'
import { aSite } from '../support/a-site.ts'
import { crawl } from '../support/crawl.ts'
import { digestOf, everythingOf } from '../support/digest-of.ts'
import { fittingVisit, nameOf } from '../support/fitting-visit.ts'
import type { Named } from '../support/fitting-visits.data.ts'
import { aDatabase } from '../support/test-database.ts'
import type { Seen, Visitor } from '../support/visitor.ts'

const world = await aDatabase()
const superuser = await world.connect(world.urls.superuser)
const site = await aSite(world)
const ours = await aLivedInProvider(world, site, 'linden')
// Records are counted by month: in another month no record of theirs has the reference of one of ours.
world.clock.set('2026-12-01T09:00:00Z')
const theirs = await aLivedInProvider(world, site, 'zephyr')
const theirWords = Object.values(theirs.words)

// One who may do everything, and one who also sees what is kept from managers, which no manager does.
const keptFromManagers: Role[] = roles.filter(role => role !== 'registered-manager' && role !== 'shift-lead')
const mighty = [
  await site.visit(await ours.everywhere(roles)),
  await site.visit(await ours.everywhere(keptFromManagers)),
  // Whoever lets people in keeps no names told in confidence.
  await site.visit(await ours.everywhere(keptFromManagers.filter(role => role !== 'administrator'))),
]
/** Everything theirs, theirs in the address only, theirs in the form only. */
const extremes = mighty.flatMap((who): [Visitor, Named, Named][] => [
  [who, theirs.rowan, theirs.rowan],
  [who, theirs.rowan, ours.rowan],
  [who, ours.rowan, theirs.rowan],
])
const routes = site.mounts
  .flatMap(mount => mount.routes)
  .filter((route): route is SignedInRoute => route.access !== 'anyone')
  // They would end the session that the next try needs; they name nothing.
  .filter(route => !/sign-out/.test(route.path))

test('their own people do find the words that are looked for here', async () => {
  const lead = { orgId: theirs.provider.orgId, personId: theirs.provider.people['quality-lead'] }
  const pages = [...(await crawl(await site.visit(lead))).values()]
  assert.ok(pages.filter(speaksOfThem).length > 20)
})

test('no link of ours leads the most powerful of ours to a word of theirs', async () => {
  for (const who of mighty) {
    const pages = [...(await crawl(who)).values()]
    assert.deepEqual(
      pages.filter(speaksOfThem).map(page => page.url),
      [],
    )
  }
})

for (const route of routes) {
  test(`with identifiers of theirs, ${nameOf(route)} shows nothing of theirs and changes nothing there`, async () => {
    const before = await digestOf(superuser, theirs.provider.orgId)
    const mixed = aMixture(ours.rowan, theirs.rowan, theirs.elm)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...mighty), mixed, mixed, async (who, at, form) => {
        const seen = await visit(who, route, at, form)
        assert.ok(seen.status < 500, `${seen.url} answered ${seen.status}`)
        assert.ok(!speaksOfThem(seen), `${seen.url} speaks of them`)
      }),
      { numRuns: extremes.length + 4, examples: extremes },
    )
    assert.deepEqual(await digestOf(superuser, theirs.provider.orgId), before)
  })
}

test('nothing of ours points at anything of theirs', async () => {
  const written = await everythingOf(superuser, ours.provider.orgId)
  assert.ok(written.includes(ours.rowan.records.closed) && written.includes(ours.rowan.changes.checked))
  // Ordinary records are counted by each organisation for itself, so both have a first one this month.
  const pointers = [...leavesOf(theirs.rowan), ...leavesOf(theirs.elm)].filter(
    each => !/^INC-\d{4}-\d{4}$/.test(each),
  )
  assert.deepEqual(
    pointers.filter(each => written.includes(each)),
    [],
  )
})

function visit(who: Visitor, route: SignedInRoute, at: Named, form: Named): Promise<Seen> {
  const { url, fields } = fittingVisit(route, at, form)
  return route.method === 'GET' ? who.get(url) : who.post(url, fields)
}

function speaksOfThem({ body }: Seen): boolean {
  return theirWords.some(word => body.includes(word))
}

type Things = string | { readonly [name: string]: Things }

/** The things of a service, each identifier from any of several. */
function aMixture(...of: readonly Things[]): fc.Arbitrary<Named> {
  return anyOf(of) as fc.Arbitrary<Named>
}

function anyOf(of: readonly Things[]): fc.Arbitrary<Things> {
  const [first] = of
  if (first === undefined || typeof first === 'string') return fc.constantFrom(...of)
  const named = (name: string) => of.flatMap(each => (typeof each === 'string' ? [] : (each[name] ?? [])))
  return fc.record(Object.fromEntries(Object.keys(first).map(name => [name, anyOf(named(name))])))
}

function leavesOf(things: Things): string[] {
  return typeof things === 'string' ? [things] : Object.values(things).flatMap(leavesOf)
}
