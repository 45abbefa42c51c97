import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { monthlyCounts, wholeMonths } from '#capabilities/insight'
import { servicesOf } from '#capabilities/organisation'
import { dayOf } from '#platform/time'
import { testData } from '../../../tests/support/test-data.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aProvider, done } from '../triage/testing.ts'
import { confirmImport } from './commands/confirm-import.ts'
import { undoImport } from './commands/undo-import.ts'
import { proposalGroups } from './queries/proposals-of.ts'

// Credit: The Oregonian/OregonLive; Oregon DHS. 897 findings about 166 facilities, American dates, some without text.
const register = testData('oregon_ltc_register_sample.csv')
const options = { skip: register.skip }
const world = await aDatabase()
const provider = await aProvider(world)
const lead: <T>(work: Parameters<typeof provider.as<T>>[1]) => Promise<T> = work =>
  provider.as('quality-lead', work)

async function bringIn() {
  const file = { fileName: 'oregon_ltc_register_sample.csv', bytes: await register.bytes() }
  return lead(ctx => confirmImport(ctx, file, {}))
}

/** What decode-escapes.ts documents, written here once more and differently. */
const documented = (cell: string) => cell.split('_x001A_').join('’').split('_x000D_\n').join('\n')

test(
  'the whole Oregon register comes in: every row accounted for, dates and stories kept',
  options,
  async () => {
    const made = done(await bringIn())
    const { imported, alreadyHere, refused, title, blank, header, physicalRows, servicesOpened } = made
    assert.deepEqual(
      { imported, alreadyHere, refused, title, blank, header, physicalRows, servicesOpened },
      {
        imported: 897,
        alreadyHere: 0,
        refused: 0,
        title: 1,
        blank: 1,
        header: 1,
        physicalRows: 900,
        servicesOpened: 166,
      },
    )
    const kept = await lead(ctx =>
      ctx.db
        .selectFrom('triage.incident')
        .select(['source_reference', 'occurred_on', 'source_text', 'category'])
        .where('import_id', '=', made.id)
        .orderBy('reference')
        .execute(),
    )
    const rows: string[][] = parse(Buffer.from(await register.bytes())).slice(3)
    const american = (iso: string) => iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$2/$3/$1')
    assert.deepEqual(
      kept.map(record => [record.source_reference, american(record.occurred_on)]),
      rows.map(cells => [cells[0], cells[4]]),
    )
    for (const [at, cells] of rows.entries())
      for (const story of [cells[10], cells[11]])
        assert.ok(kept[at]?.source_text.includes(documented(story ?? '')))
    assert.ok(kept.every(record => record.category === null))
  },
)

test('the chart of counts shows it when asked for, and not otherwise', options, async () => {
  const counts = await lead(ctx => monthlyCounts(ctx, { earlier: true }))
  assert.equal(
    counts.reduce((sum, count) => sum + count.records, 0),
    897,
  )
  assert.equal(wholeMonths(counts, dayOf(world.clock.now()))?.values.length, 36)
  assert.deepEqual(await lead(ctx => monthlyCounts(ctx, { earlier: false })), [])
})

test('sent again it changes nothing; taken out it leaves nothing', options, async () => {
  assert.deepEqual(await bringIn(), { ok: false, code: 'nothing-new' })
  const [made] = await lead(ctx => ctx.db.selectFrom('exchange.import').select('id').execute())
  assert.ok(made)
  const groups = await lead(ctx => proposalGroups(ctx, made.id))
  assert.equal(
    groups.reduce((sum, group) => sum + group.records, 0),
    897,
  )
  const undone = done(await lead(ctx => undoImport(ctx, made.id)))
  assert.deepEqual(undone, { records: 897, servicesClosed: 166, placesClosed: 0 })
  assert.equal((await lead(servicesOf)).length, 2)
  for (const table of [
    'triage.incident',
    'triage.search_entry',
    'exchange.imported_row',
    'exchange.category_proposal',
  ] as const)
    assert.deepEqual(await lead(ctx => ctx.db.selectFrom(table).select('org_id').execute()), [], table)
})
