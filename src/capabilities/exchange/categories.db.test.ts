import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthlyCounts } from '#capabilities/insight'
import { incidentsPage, searchRecords } from '#capabilities/triage'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aProvider, done, type Provider } from '../triage/testing.ts'
import { acceptGroup, confirmCategories } from './commands/confirm-categories.ts'
import { confirmImport } from './commands/confirm-import.ts'
import { proposalGroups, recordsToSettle } from './queries/proposals-of.ts'
import { aRegister } from './testing.ts'

const world = await aDatabase()

const register = aRegister([
  'A1,14/03/2026,,Rowan House,,Fall,Fell from his bed in the night,Esi',
  'A2,15/03/2026,,Rowan House,,Fall,Slipped on a wet floor,Esi',
  'A3,16/03/2026,,Elm Court,,Medication error,Evening dose of warfarin missed,Esi',
  'A4,17/03/2026,,Rowan House,,,Zzz,Esi',
])

async function imported(provider: Provider) {
  const { id } = done(await provider.as('quality-lead', ctx => confirmImport(ctx, register, {})))
  const groups = () => provider.as('quality-lead', ctx => proposalGroups(ctx, id))
  const open = (firstCategory: string) =>
    provider.as('quality-lead', ctx => recordsToSettle(ctx, id, { firstCategory, fromRow: 0, size: 10 }))
  return { id, groups, open }
}

const categoriesOf = (provider: Provider) =>
  provider.as('quality-lead', async ctx => {
    const { rows } = await incidentsPage(ctx, {}, { size: 10 })
    return rows.map(row => row.subcategory ?? row.category).reverse()
  })

test('no category is given before a person says so', async () => {
  const provider = await aProvider(world)
  const { groups } = await imported(provider)
  assert.deepEqual(await categoriesOf(provider), [null, null, null, null])
  assert.deepEqual(await groups(), [
    { firstCategory: 'fall', records: 2 },
    { firstCategory: '', records: 1 },
    { firstCategory: 'medication', records: 1 },
  ])
})

test('a person accepts one proposal, chooses another category, or says that none fits; counts and search follow', async () => {
  const provider = await aProvider(world)
  const { id, open, groups } = await imported(provider)
  const [bed, floor] = await open('fall')
  const [other] = await open('')
  assert.ok(bed && floor && other)
  const choices = [
    { incidentId: bed.incidentId, what: bed.proposals[0]?.what ?? '' },
    { incidentId: floor.incidentId, what: 'environment' },
    { incidentId: other.incidentId, what: null },
  ]
  assert.equal(done(await provider.as('quality-lead', ctx => confirmCategories(ctx, id, choices))), 3)
  assert.deepEqual(await categoriesOf(provider), [bed.proposals[0]?.what, 'environment', null, null])
  assert.deepEqual(await groups(), [{ firstCategory: 'medication', records: 1 }])
  const counts = await provider.as('quality-lead', ctx => monthlyCounts(ctx, { earlier: true }))
  assert.deepEqual(
    counts
      .map(count => [count.category, count.records])
      .filter(([, n]) => n !== 0)
      .sort(([a], [b]) => String(a).localeCompare(String(b))),
    [
      ['', 2],
      ['environment', 1],
      ['fall', 1],
    ],
  )
  const found = await provider.as('quality-lead', ctx => searchRecords(ctx, 'utilities', {}, { size: 5 }))
  assert.equal(found.kind === 'found' && found.rows.length, 1)
})

test('a group is accepted whole once its person says so, each record by its own first proposal', async () => {
  const provider = await aProvider(world)
  const { id, open, groups } = await imported(provider)
  const proposed = (await open('fall')).map(record => record.proposals[0]?.what)
  assert.equal(done(await provider.as('quality-lead', ctx => acceptGroup(ctx, id, 'fall'))), 2)
  assert.deepEqual(await categoriesOf(provider), [...proposed, null, null])
  assert.equal(done(await provider.as('quality-lead', ctx => acceptGroup(ctx, id, ''))), 0)
  assert.equal((await groups()).length, 2)
})

test('what a colleague settled a moment ago stays as they said', async () => {
  const provider = await aProvider(world)
  const { id, open } = await imported(provider)
  const [record] = await open('medication')
  assert.ok(record)
  const say = (what: string) =>
    provider.as('quality-lead', ctx => confirmCategories(ctx, id, [{ incidentId: record.incidentId, what }]))
  const said = await Promise.all([say('medication'), say('communication')])
  assert.deepEqual(
    said.map(done).sort((a, b) => a - b),
    [0, 1],
  )
  const kept = (await categoriesOf(provider))[2]
  assert.equal(kept, done(said[0] ?? assert.fail()) === 1 ? 'medication' : 'communication')
})

test('a category that there is not is refused, and nothing changes', async () => {
  const provider = await aProvider(world)
  const { id, open } = await imported(provider)
  const [record] = await open('medication')
  assert.ok(record)
  const choices = [{ incidentId: record.incidentId, what: 'blame' }]
  assert.deepEqual(await provider.as('quality-lead', ctx => confirmCategories(ctx, id, choices)), {
    ok: false,
    code: 'unknown-category',
  })
  assert.equal((await open('medication')).length, 1)
})

test('a manager sees and settles the records of their own service only', async () => {
  const provider = await aProvider(world)
  const { id, open } = await imported(provider)
  const [elsewhere] = await open('medication')
  assert.ok(elsewhere)
  const groups = await provider.as('registered-manager', ctx => proposalGroups(ctx, id))
  assert.deepEqual(groups.map(group => group.firstCategory).sort(), ['', 'fall'])
  const choices = [{ incidentId: elsewhere.incidentId, what: 'medication' }]
  assert.equal(done(await provider.as('registered-manager', ctx => confirmCategories(ctx, id, choices))), 0)
  for (const role of ['inspector', 'reviewer'] as const)
    assert.deepEqual(await provider.as(role, ctx => acceptGroup(ctx, id, 'fall')), {
      ok: false,
      code: 'not-permitted',
    })
})
