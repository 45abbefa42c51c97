import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { PlainDate } from '#platform/time'
import { testData } from '../../../tests/support/test-data.ts'
import { type DryRun, dryRun, proposeMapping, readRegister } from './index.ts'

// Credit: The Oregonian/OregonLive; Oregon DHS. 897 findings about 166 facilities, American dates, some without text.
const register = testData('oregon_ltc_register_sample.csv')
const options = { skip: register.skip }
const today = '2026-11-24' as PlainDate

async function imported(): Promise<{ done: DryRun; records: string[][] }> {
  const bytes = await register.bytes()
  const result = await readRegister(bytes, 'oregon_ltc_register_sample.csv')
  assert.ok(result.ok)
  const done = dryRun(
    result.value,
    proposeMapping(result.value).map(column => column.use),
    { today },
  )
  return { done, records: parse(Buffer.from(bytes)).slice(3) }
}

/** What decode-escapes.ts documents, written here once more and differently. */
const documented = (cell: string) => cell.split('_x001A_').join('’').split('_x000D_\n').join('\n')

test(
  'every row of the Oregon register is accounted for: 897 findings, one title, one blank, one heading',
  options,
  async () => {
    const { done } = await imported()
    assert.deepEqual(
      [done.understood.length, done.refused.length, done.title, done.blank, done.header, done.physicalRows],
      [897, 0, 1, 1, 1, 900],
    )
  },
)

test('its 166 facilities would become services', options, async () => {
  assert.equal((await imported()).done.willCreate.services.length, 166)
})

test(
  'its dates are known to be American from the dates themselves, and every one survives',
  options,
  async () => {
    const { done, records } = await imported()
    assert.deepEqual(
      done.dateOrders.map(({ order, decidedBy, counts }) => [
        order,
        decidedBy,
        counts.onlyMdy > 500,
        counts.onlyDmy,
      ]),
      [
        ['mdy', 'values', true, 0],
        ['mdy', 'values', true, 0],
      ],
    )
    const american = (iso: string | null) => iso?.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$2/$3/$1')
    assert.deepEqual(
      done.understood.map(row => [american(row.reportedOn), american(row.occurredOn)]),
      records.map(cells => [cells[2], cells[4]]),
    )
  },
)

test('its stories survive byte for byte but for the documented escapes', options, async () => {
  const { done, records } = await imported()
  assert.deepEqual(
    done.understood.map(row => row.story ?? ''),
    records.map(cells => documented(cells[11] ?? '')),
  )
  assert.deepEqual(
    done.understood.map(row => row.actionTaken ?? ''),
    records.map(cells => documented(cells[10] ?? '')),
  )
})

test('its findings without text are understood and say so', options, async () => {
  const { done } = await imported()
  assert.equal(done.understood.filter(row => row.remarks.includes('It has no story.')).length, 17)
})

test('each finding has an identity of its own, so importing twice adds nothing', options, async () => {
  const [first, second] = [(await imported()).done, (await imported()).done]
  assert.equal(new Set(first.understood.map(row => row.fingerprint)).size, 897)
  assert.deepEqual(
    second.understood.map(row => row.fingerprint),
    first.understood.map(row => row.fingerprint),
  )
})

test('nine in ten findings come with a category for a person to confirm', options, async () => {
  const { done } = await imported()
  assert.ok(done.understood.filter(row => row.proposals.length > 0).length > 897 * 0.9)
})
