import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPerson } from '#capabilities/organisation'
import { type PublicDoor, reportsByIds } from '#capabilities/reporting'
import type { Context } from '#platform/context'
import { newId } from '#platform/ids'
import type { PlainDate } from '#platform/time'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { addHistorical, type HistoricalRecord, type ImportId } from './commands/add-historical.ts'
import { takeOutHistorical } from './commands/take-out-historical.ts'
import { triageIncident } from './commands/triage-incident.ts'
import { incidentsPage } from './queries/incidents-page.ts'
import type { IncidentFilter } from './queries/listed-incident.ts'
import { searchRecords } from './queries/search-records.ts'
import { reindexNames } from './tasks/reindex-names.ts'
import { aFirstLook, aProvider, aRecord, done, recordNow } from './testing.ts'

const world = await aDatabase()
const door: PublicDoor = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const manager: <T>(work: (ctx: Context) => Promise<T>) => Promise<T> = work =>
  provider.as('registered-manager', work)

async function found(ctx: Context, question: string, filter: IncidentFilter = {}): Promise<string[]> {
  const answer = await searchRecords(ctx, question, filter, { size: 25 })
  return answer.kind === 'found' ? answer.rows.map(row => row.reference) : [answer.kind]
}

function anOldRecord(record: Partial<HistoricalRecord> = {}): HistoricalRecord {
  return {
    title: 'Fall in corridor',
    kind: 'incident',
    serviceId: provider.rowan,
    placeId: null,
    occurredOn: '2011-03-04' as PlainDate,
    occurredPart: null,
    category: 'fall',
    subcategory: null,
    harmPhysical: null,
    sourceReference: '17/2011',
    sourceText: 'Slipped on a polished corridor beside the orangery.',
    ...record,
  }
}

test('a record is found by its reference, by the report’s, by its place, its category and the words of its story', async () => {
  const record = await aRecord(door, provider, { story: 'The insulin fridge was unplugged overnight.' })
  const [report] = await manager(ctx => reportsByIds(ctx, [record.reportId]))
  const look = aFirstLook(await recordNow(provider, record.id), { what: 'medication.storage' })
  done(await manager(ctx => triageIncident(ctx, look)))
  await manager(async ctx => {
    for (const reference of [record.reference, record.reference.toLowerCase(), report?.reference ?? ''])
      assert.deepEqual(await searchRecords(ctx, ` ${reference} `, {}, { size: 25 }), {
        kind: 'record',
        reference: record.reference,
      })
    for (const question of [
      'unplugged fridges',
      'insulin Ash unit',
      'medication storage',
      'insulin Rowan House',
    ])
      assert.ok((await found(ctx, question)).includes(record.reference), question)
    assert.deepEqual(await found(ctx, 'helicopter'), [])
    assert.deepEqual(await found(ctx, 'the and of'), ['nothing-asked'])
  })
})

test('a colleague’s name finds nothing and says why, alone, among other words, or inside an address', async () => {
  await aRecord(door, provider, { story: 'Adaeze Nwosu found the gate open and the lawn mower running.' })
  await manager(async ctx => {
    for (const question of [
      'Adaeze',
      'nwosu',
      'lawn mower Adaeze',
      'adaeze.nwosu@example.org',
      'Adaeze-Mary',
    ])
      assert.deepEqual(await found(ctx, question), ['name'], question)
    assert.equal((await found(ctx, 'lawn mower')).length, 1)
  })
})

test('a name is in no index entry, also when its owner joins after the story was told', async () => {
  const record = await aRecord(door, provider, {
    story: 'Zuzanna noticed the loose grab rail in the wet room.',
  })
  assert.deepEqual(await manager(ctx => found(ctx, 'Zuzanna')), [record.reference])
  await provider.as('administrator', async ctx => {
    done(await addPerson(ctx, { name: 'Zuzanna Kowalczyk', staffNumber: 'zk' }))
  })
  assert.deepEqual(await manager(ctx => found(ctx, 'Zuzanna')), ['name'])
  await provider.asSystem(reindexNames)
  const { rows } = await (await world.connect(world.urls.superuser)).query(
    `select from triage.search_entry where 'zuzanna' = any (tsvector_to_array(words))
     union all select from reporting.report where 'zuzanna' = any (tsvector_to_array(story_words))`,
  )
  assert.equal(rows.length, 0)
  assert.deepEqual(await manager(ctx => found(ctx, 'loose grab rail')), [record.reference])
})

test('where a colleague has the name of a unit, the name finds the unit’s records and no story', async () => {
  await provider.as('administrator', async ctx => {
    done(await addPerson(ctx, { name: 'Birch Ferreira', staffNumber: 'bf' }))
  })
  const named = await aRecord(door, provider, {
    story: 'Birch was asked to lift alone on the quad bike trailer.',
  })
  const there = await aRecord(door, provider, { code: provider.codes.birch, story: 'A parasol blew over.' })
  const answers = await manager(ctx => found(ctx, 'Birch'))
  assert.ok(answers.includes(there.reference))
  assert.ok(!answers.includes(named.reference))
})

test('a record about a manager is in no list, search, count or match of that service’s managers', async () => {
  const hidden = await aRecord(door, provider, {
    aboutManager: true,
    story: 'Shouted at in the sluice about the zeppelin poster.',
  })
  for (const role of ['registered-manager', 'shift-lead', 'reviewer', 'inspector'] as const) {
    await provider.as(role, async ctx => {
      assert.deepEqual(await found(ctx, 'zeppelin sluice'), [], role)
      assert.deepEqual(await found(ctx, hidden.reference), [], role)
      const page = await incidentsPage(ctx, {}, { size: 100 })
      assert.ok(page.rows.length > 0 && page.rows.every(row => row.id !== hidden.id), role)
      const counted = await ctx.db
        .selectFrom('triage.search_entry')
        .select(eb => eb.fn.countAll<number>().as('entries'))
        .where('incident_id', '=', hidden.id)
        .executeTakeFirst()
      assert.equal(counted?.entries, 0)
    })
  }
  for (const role of ['quality-lead', 'nominated-individual', 'guardian'] as const)
    await provider.as(role, async ctx => {
      assert.deepEqual(await found(ctx, 'zeppelin sluice'), [hidden.reference], role)
      const page = await incidentsPage(ctx, {}, { size: 100 })
      assert.ok(
        page.rows.some(row => row.id === hidden.id),
        role,
      )
      if (role === 'guardian') assert.ok(page.rows.every(row => row.sensitive))
    })
})

test('search never crosses from one organisation to another', async () => {
  const other = await aProvider(world)
  await aRecord(door, other, { story: 'A heron took the koi from the pond.' })
  assert.deepEqual(await manager(ctx => found(ctx, 'heron koi')), [])
  assert.equal((await other.as('registered-manager', ctx => found(ctx, 'heron koi'))).length, 1)
})

test('records of an earlier register are found too, whatever their age, and are taken out again with their import', async () => {
  const importId: ImportId = newId<'import'>()
  const records = Array.from({ length: 30 }, (_, index) =>
    anOldRecord({ occurredOn: `${1995 + index}-03-04` as PlainDate }),
  )
  const ids = done(await manager(ctx => addHistorical(ctx, { importId, records })))
  assert.equal(ids.length, 30)
  const first = await manager(ctx => searchRecords(ctx, 'polished orangery', {}, { size: 25 }))
  assert.ok(first.kind === 'found' && first.rows.length === 25 && first.next)
  assert.ok(first.rows.every(row => row.historical && row.state === 'closed'))
  const rest = await manager(ctx =>
    searchRecords(ctx, 'polished orangery', {}, { size: 25, after: first.next }),
  )
  assert.ok(rest.kind === 'found' && rest.rows.length === 5 && !rest.next)
  assert.equal(rest.rows.at(-1)?.occurredOn, '1995-03-04')
  assert.equal(done(await manager(ctx => takeOutHistorical(ctx, importId))), 30)
  assert.deepEqual(await manager(ctx => found(ctx, 'polished orangery')), [])
})

test('a record of an earlier register is found by the reference it had there, alone or with its namesakes', async () => {
  const importId: ImportId = newId<'import'>()
  const another: ImportId = newId<'import'>()
  const records = ['INC/2019/7a', 'INC/2019/8', 'Nwosu'].map(sourceReference =>
    anOldRecord({ sourceReference }),
  )
  done(await manager(ctx => addHistorical(ctx, { importId, records })))
  await manager(async ctx => {
    for (const question of ['INC/2019/7a', ' inc/2019/8 ']) {
      const answer = await searchRecords(ctx, question, {}, { size: 25 })
      assert.equal(answer.kind, 'record', question)
    }
    assert.deepEqual(await found(ctx, 'Nwosu'), ['name'])
  })
  done(await manager(ctx => addHistorical(ctx, { importId: another, records: records.slice(1, 2) })))
  assert.equal((await manager(ctx => found(ctx, 'INC/2019/8'))).length, 2)
  for (const each of [importId, another]) done(await manager(ctx => takeOutHistorical(ctx, each)))
})

test('a list turns its pages without missing or repeating a record, under every filter', async () => {
  const importId: ImportId = newId<'import'>()
  const records = Array.from({ length: 40 }, (_, index) =>
    anOldRecord({
      occurredOn: `2020-01-${String(1 + (index % 7)).padStart(2, '0')}` as PlainDate,
      placeId: index % 2 ? provider.places.ash : provider.places.birch,
      category: index % 3 ? 'fall' : 'medication',
    }),
  )
  done(await manager(ctx => addHistorical(ctx, { importId, records })))
  const filters: IncidentFilter[] = [
    { state: 'historical' },
    { state: 'historical', placeId: provider.places.ash },
    { category: 'medication', state: 'historical', serviceId: provider.rowan },
  ]
  for (const filter of filters) {
    for (const turn of [incidentsPage, searchAsPage] as const) {
      const seen: string[] = []
      let after: Parameters<typeof incidentsPage>[2]['after']
      do {
        const page = await manager(ctx => turn(ctx, filter, { size: 7, after }))
        seen.push(...page.rows.map(row => row.id))
        after = page.next
      } while (after)
      assert.equal(new Set(seen).size, seen.length)
      assert.equal(seen.length, records.filter(record => passes(record, filter)).length)
    }
  }
})

async function searchAsPage(...[ctx, filter, page]: Parameters<typeof incidentsPage>) {
  const answer = await searchRecords(ctx, 'polished corridor', filter, page)
  if (answer.kind !== 'found') throw new Error(answer.kind)
  return answer
}

function passes(record: HistoricalRecord, { placeId, category }: IncidentFilter): boolean {
  return (!placeId || record.placeId === placeId) && (!category || record.category === category)
}
