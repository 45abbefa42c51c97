import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '#platform/time'
import {
  type ColumnUse,
  type DryRun,
  dryRun,
  type ImportChoices,
  proposeMapping,
  readRegister,
} from './index.ts'

const today = '2026-11-24' as PlainDate

async function run(
  text: string,
  choices: Partial<ImportChoices> = {},
  change: Readonly<Record<number, ColumnUse>> = {},
): Promise<DryRun> {
  const result = await readRegister(new TextEncoder().encode(text), 'register.csv')
  assert.ok(result.ok)
  const mapping = proposeMapping(result.value).map((column, at) => change[at] ?? column.use)
  return dryRun(result.value, mapping, { today, ...choices })
}

const register =
  'Ref,Date,Home,Unit,Type,Details\nA1,14/03/2026,Rosewood,Elm,Fall,Fell in the hall\nA2,15/03/2026, rosewood ,Oak,Fall,Slipped on the stairs\nA3,16/03/2026,The Laurels,Elm,Medication error,Missed dose at night\n'

test('a home or unit is created once however it is spelt, and not at all when it exists', async () => {
  assert.deepEqual((await run(register)).willCreate, {
    services: ['Rosewood', 'The Laurels'],
    places: [
      { service: 'Rosewood', place: 'Elm' },
      { service: 'rosewood', place: 'Oak' },
      { service: 'The Laurels', place: 'Elm' },
    ],
  })
  const known = { services: ['ROSEWOOD'], places: [{ service: 'rosewood', place: 'elm' }] }
  assert.deepEqual((await run(register, { known })).willCreate.services, ['The Laurels'])
})

test('a column that a person takes for the service is what the services are made from', async () => {
  const done = await run(register, {}, { 2: 'keep', 3: 'service' })
  assert.deepEqual(done.willCreate, { services: ['Elm', 'Oak'], places: [] })
  assert.equal(done.columns[3]?.why, 'You chose this.')
  assert.deepEqual(done.understood[0]?.alsoKept, [{ heading: 'Home', text: 'Rosewood' }])
})

test('rows without a service take the one that a person names, and without it the import waits', async () => {
  const text = 'Date,Details\n14/03/2026,Fell in the hall\n'
  assert.deepEqual(
    (await run(text)).needs.map(need => need.code),
    ['no-service'],
  )
  const done = await run(text, { service: 'Rosewood' })
  assert.deepEqual(done.needs, [])
  assert.equal(done.understood[0]?.service, 'Rosewood')
})

test('two columns for one field wait for a person, so that neither is lost', async () => {
  const { needs } = await run(register, {}, { 3: 'service' })
  assert.ok(needs.some(need => need.code === 'two-columns-for-one-field' && need.blocks))
})

test('a person’s date order reads the column their way', async () => {
  const text = 'Date,Home,Details\n03/04/2026,Rosewood,Fell in the hall\n'
  assert.equal((await run(text)).understood[0]?.occurredOn, '2026-04-03')
  assert.equal((await run(text, { dateOrders: { 0: 'mdy' } })).understood[0]?.occurredOn, '2026-03-04')
})

test('the order of a column that does not tell is doubted beside one that tells otherwise', async () => {
  const { dateOrders } = await run(
    'Incident date,Date received,Details\n03/04/2026,03/28/2026,Fell\n03/04/2026,05/30/2026,Fell\n',
  )
  assert.deepEqual(
    dateOrders.map(each => each.order),
    ['dmy', 'mdy'],
  )
  assert.match(dateOrders[0]?.warnings.join() ?? '', /“Date received” is written another way/)
})

test('rows alike in every cell, and rows that share a reference, are pointed out and kept', async () => {
  const { duplicatesInFile, understood } = await run(
    `${register}A3,16/03/2026,The Laurels,Elm,Medication error,Missed dose at night\nA1,17/03/2026,Rosewood,Elm,Fall,Fell again\n`,
  )
  assert.deepEqual(duplicatesInFile, [
    { rowNumbers: [4, 5], why: 'same-cells' },
    { rowNumbers: [2, 6], why: 'same-reference' },
  ])
  assert.equal(understood.length, 5)
})

test('the register’s own category comes first among what is proposed, made finer by the story', async () => {
  const [first] =
    (
      await run(
        'Date,Home,Category,Details\n14/03/2026,Rosewood,Medication,Controlled drug count short after a fall\n',
      )
    ).understood[0]?.proposals ?? []
  assert.equal(first?.subcategory, 'medication.controlled_drug')
})

test('what a person graded or named in their own words is kept in those words', async () => {
  const { understood } = await run(
    'Date,Home,Type,Category,Severity,Details\n14/03/2026,Rosewood,Near miss,Fall,Amber,Nearly fell\n',
  )
  assert.deepEqual(understood[0]?.theirs, {
    kind: 'Near miss',
    category: 'Fall',
    subcategory: null,
    harm: 'Amber',
  })
  assert.equal(understood[0]?.kind, 'near_miss')
})

test('a record reported before it happened is imported with a remark', async () => {
  const { understood } = await run(
    'Incident date,Date reported,Home,Details\n14/03/2026,13/03/2026,Rosewood,Fell\n',
  )
  assert.deepEqual(understood[0]?.remarks, ['It was reported before it happened.'])
})

test('what a date or time cell says beyond its date is kept beside the record, never lost', async () => {
  const { understood } = await run(
    'Date,Time,Home,Details\n14/03/2026 night,teatime,Rosewood,Fell\n15/03/2026,2.05pm,Rosewood,Fell\nTBC,,Rosewood,Fell\n',
  )
  assert.deepEqual(
    understood.map(row => [row.occurredOn, row.occurredAt, row.alsoKept.map(each => each.text)]),
    [
      ['2026-03-14', null, ['14/03/2026 night', 'teatime']],
      ['2026-03-15', '14:05', []],
      [null, null, ['TBC']],
    ],
  )
})
