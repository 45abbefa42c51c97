import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PlaceId, ServiceId } from '#platform/ids'
import type { PlainDate } from '#platform/time'
import { readRegister } from '../read/read-register.ts'
import { dryRun } from './dry-run.ts'
import { rowCounts } from './row-counts.ts'
import { rowRules } from './row-rules.ts'
import { type Settled, settleRows } from './settle-rows.ts'
import type { World } from './world.ts'

const today = '2026-11-24' as PlainDate
const rowan = { id: 'rowan' as ServiceId, name: 'Rowan House', mayImport: true }
const elm = { id: 'elm' as ServiceId, name: 'Elm Court', mayImport: false }
const empty: World = {
  services: [],
  places: [],
  mayOpenServices: true,
  usual: { kind: 'care-home', nation: 'england' },
  here: new Set(),
  referencesHere: new Map(),
  leaveOutKnownReferences: false,
}

const mapping = ['reference', 'occurredOn', 'reportedOn', 'service', 'place', 'story'] as const

async function settled(rows: readonly string[], world: Partial<World> = {}) {
  const text = ['Ref,Date,Date reported,Home,Unit,Details', ...rows].join('\n')
  const read = await readRegister(new TextEncoder().encode(text), 'register.csv')
  assert.ok(read.ok)
  const run = dryRun(read.value, mapping, { today })
  return { run, settled: settleRows(run, read.value, { ...empty, ...world }) }
}

const codes = (found: { settled: Settled }) => found.settled.refused.map(row => [row.rowNumber, row.code])

test('every rule that refuses a row says why it is there', () => {
  for (const rule of rowRules) assert.match(rule.why, /\.$/)
})

test('a row without any date belongs to no month; one that was only reported does', async () => {
  const found = await settled([
    'A1,,14/03/2026,Rowan House,,Fell',
    'A2,,,Rowan House,,Fell',
    'A3,13/03/2026,,Rowan House,,Fell',
  ])
  assert.deepEqual(codes(found), [[3, 'no-date']])
  assert.equal(found.settled.newRows.length, 2)
})

test('a manager of one service brings in its rows, and the others are refused by name', async () => {
  const rows = [
    'A1,14/03/2026,,Rowan  house,,Fell',
    'A2,14/03/2026,,elm court,,Fell',
    'A3,14/03/2026,,Oak Lodge,,Fell',
  ]
  const found = await settled(rows, { services: [rowan, elm], mayOpenServices: false })
  assert.deepEqual(codes(found), [
    [3, 'not-your-service'],
    [4, 'unknown-service'],
  ])
  assert.match(found.settled.refused[0]?.reason ?? '', /“Elm Court”/)
  assert.deepEqual(found.settled.willCreate.services, [])
})

test('of two services of one name, the one that the importer looks after takes the rows', async () => {
  const twin = { ...elm, name: 'Rowan House' }
  const found = await settled(['A1,14/03/2026,,Rowan House,,Fell'], {
    services: [rowan, twin],
    mayOpenServices: false,
  })
  assert.deepEqual(codes(found), [])
})

test('a row that is here already opens nothing and is counted apart', async () => {
  const rows = ['A1,14/03/2026,,Oak Lodge,,Fell', 'A2,14/03/2026,,Ash Lodge,,Slipped']
  const { run } = await settled(rows)
  const here = new Set([run.understood[0]?.fingerprint ?? ''])
  const found = await settled(rows, { here })
  assert.deepEqual(rowCounts(found), {
    physicalRows: 3,
    imported: 1,
    alreadyHere: 1,
    refused: 0,
    blank: 0,
    title: 0,
    header: 1,
  })
  assert.deepEqual(found.settled.willCreate.services, ['Ash Lodge'])
})

test('when everything is here already, that is what stands in the way', async () => {
  const rows = ['A1,14/03/2026,,Rowan House,,Fell']
  const { run } = await settled(rows)
  const found = await settled(rows, { here: new Set(run.understood.map(row => row.fingerprint)) })
  assert.deepEqual(
    found.settled.needs.map(need => need.code),
    ['nothing-new'],
  )
})

test('a reference that came in before with other words is told, and left out when a person says so', async () => {
  const referencesHere = new Map([['a1', 'REG-000007']])
  const told = await settled(['a1,14/03/2026,,Rowan House,,Fell'], { referencesHere })
  assert.deepEqual(told.settled.knownReferences, [{ rowNumber: 2, reference: 'a1', record: 'REG-000007' }])
  const left = await settled(['A1,14/03/2026,,Rowan House,,Fell'], {
    referencesHere,
    leaveOutKnownReferences: true,
  })
  assert.deepEqual(codes(left), [[2, 'reference-here-already']])
})

test('a story taken for a place is refused', async () => {
  const found = await settled([`A1,14/03/2026,,Rowan House,${'x'.repeat(201)},Fell`])
  assert.deepEqual(codes(found), [[2, 'name-too-long']])
})

test('places by the dozen are doubted, and do not stand in the way', async () => {
  const rows = Array.from({ length: 31 }, (_, at) => `A${at},14/03/2026,,Rowan House,By the door ${at},Fell`)
  const { settled: found } = await settled(rows, { services: [rowan] })
  assert.deepEqual(
    found.needs.map(need => [need.code, need.blocks]),
    [['many-places', false]],
  )
  const places = [{ id: 'p' as PlaceId, serviceId: rowan.id, name: 'by the DOOR 3' }]
  assert.equal((await settled(rows, { services: [rowan], places })).settled.willCreate.places.length, 30)
})

test('whatever the world, every physical row is new, here already, refused, blank, a title or a heading', async () => {
  const home = fc.constantFrom('Rowan House', 'Elm Court', 'Oak Lodge', '')
  const row = fc.tuple(home, fc.constantFrom('14/03/2026', '', '31/02/2026'), fc.constantFrom('A1', 'A2', ''))
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), fc.boolean(), fc.boolean(), async (rows, may, out) => {
      const lines = rows.map(([place, day, ref]) => `${ref},${day},,${place},,Fell by the door`)
      const first = await settled(['Z9,13/03/2026,,Rowan House,,Fell', ...lines])
      const found = await settled(['Z9,13/03/2026,,Rowan House,,Fell', ...lines], {
        services: [rowan, elm],
        mayOpenServices: may,
        leaveOutKnownReferences: out,
        referencesHere: new Map([['a2', 'REG-000001']]),
        here: new Set(first.run.understood.slice(0, 2).map(each => each.fingerprint)),
      })
      const { physicalRows, ...others } = rowCounts(found)
      assert.equal(
        Object.values(others).reduce((sum, n) => sum + n, 0),
        physicalRows,
      )
    }),
  )
})
