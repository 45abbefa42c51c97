import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFileDesk } from '../../../tests/support/a-file-desk.ts'
import { type Asked, askRoute, shownPage } from '../../../tests/support/ask-route.ts'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { triageRoutes } from './routes.ts'
import { aProvider, aRecord } from './testing.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const mount = triageRoutes({ files: aFileDesk() })

function ask(route: string, asked: Asked) {
  return provider.as('registered-manager', ctx => askRoute(mount, ctx, route, asked))
}

test('search goes straight to a reference, and says kindly why it looks nobody up by name', async () => {
  const record = await aRecord(door, provider, { story: 'The kiln in the craft room was left on.' })
  const search = (q: string) => ask('GET /app/search', { query: { q } })
  assert.deepEqual(await search(record.reference), {
    kind: 'see-other',
    to: `/app/records/${record.reference}`,
  })
  assert.match(shownPage(await search('kiln')).text, new RegExp(record.reference))
  const named = shownPage(await search('Siobhan kiln')).text
  assert.match(named, /nobody is looked up by theirs/)
  assert.doesNotMatch(named, new RegExp(record.reference))
  assert.match(shownPage(await search('zzyzx')).text, /Nothing like that/)
})

test('the list of records narrows by what its address asks for and ignores what makes no sense', async () => {
  const record = await aRecord(door, provider, {
    code: provider.codes.birch,
    story: 'The lift stuck between floors.',
  })
  const list = async (query: Record<string, string>) =>
    shownPage(await ask('GET /app/records', { query })).text
  assert.match(await list({ place: provider.places.birch, state: 'opened' }), new RegExp(record.reference))
  assert.doesNotMatch(await list({ place: provider.places.ash }), new RegExp(record.reference))
  assert.doesNotMatch(await list({ state: 'closed' }), new RegExp(record.reference))
  const odd = { place: "x' or 1=1", category: '<script>', state: 'gone', before: '2026-13-40_1', q: '' }
  assert.match(await list(odd), new RegExp(record.reference))
})
