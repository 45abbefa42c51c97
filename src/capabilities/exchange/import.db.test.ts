import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthlyCounts } from '#capabilities/insight'
import { writeLesson } from '#capabilities/learning'
import { placesOf, servicesOf } from '#capabilities/organisation'
import { incidentsPage, searchRecords } from '#capabilities/triage'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aLesson, aProvider, done, type Provider } from '../learning/testing.ts'
import { confirmImport } from './commands/confirm-import.ts'
import { undoImport } from './commands/undo-import.ts'
import { importById } from './queries/imports.ts'
import { preparedImport } from './queries/prepared-import.ts'
import { refusedRowsOf } from './queries/refused-rows-of.ts'
import { aRegister } from './testing.ts'

const world = await aDatabase()

const lines = [
  'A1,14/03/2026,14:05,Rowan House,Ash unit,Fall,Mrs B was found by her bed after the bell rang,Esi',
  'A2,15/03/2026,,Rowan house,Larch unit,Fall,Slipped on a wet floor in the conservatory,Esi',
  'A3,31/02/2026,,Rowan House,Ash unit,Fall,Slipped,Esi',
  'A4,16/04/2026,,Oak Lodge,Garden,Medication error,Evening dose of paracetamol missed at handover,Esi',
]
const register = aRegister(lines)

const as = (provider: Provider) => ({
  import: (file = register, choices = {}) =>
    provider.as('quality-lead', ctx => confirmImport(ctx, file, choices)),
  undo: (id: Parameters<typeof undoImport>[1]) => provider.as('quality-lead', ctx => undoImport(ctx, id)),
  names: () =>
    provider.as('quality-lead', async ctx => ({
      services: (await servicesOf(ctx)).map(service => service.name),
      places: (await placesOf(ctx)).map(place => place.name),
    })),
  records: () => provider.as('quality-lead', ctx => incidentsPage(ctx, {}, { size: 50 })),
  counted: (earlier: boolean) =>
    provider.as('quality-lead', async ctx =>
      (await monthlyCounts(ctx, { earlier })).reduce((sum, count) => sum + count.records, 0),
    ),
  found: (words: string) =>
    provider.as('quality-lead', async ctx => {
      const answer = await searchRecords(ctx, words, {}, { size: 5 })
      return answer.kind === 'found' ? answer.rows.length : answer.kind
    }),
})

test('a register comes in whole: its records, the services and places it names, and every row accounted for', async () => {
  const provider = await aProvider(world)
  const made = done(await as(provider).import())
  const { imported, refused, header, physicalRows, servicesOpened, placesOpened } = made
  assert.deepEqual(
    { imported, refused, header, physicalRows, servicesOpened, placesOpened },
    { imported: 3, refused: 1, header: 1, physicalRows: 5, servicesOpened: 1, placesOpened: 2 },
  )
  const { rows } = await as(provider).records()
  assert.deepEqual(
    rows.map(row => [
      row.occurredOn,
      row.occurredPart,
      row.serviceName,
      row.placeName,
      row.category,
      row.state,
    ]),
    [
      ['2026-04-16', null, 'Oak Lodge', 'Garden', null, 'closed'],
      ['2026-03-15', null, 'Rowan House', 'Larch unit', null, 'closed'],
      ['2026-03-14', 'afternoon', 'Rowan House', 'Ash unit', null, 'closed'],
    ],
  )
  assert.ok(rows.every(row => row.historical))
})

test('who reported is left out of records and of refused rows', async () => {
  const provider = await aProvider(world)
  const { id } = done(await as(provider).import())
  const kept = await provider.as('quality-lead', async ctx => [
    ...(await refusedRowsOf(ctx, id)).map(row => row.cells.join()),
    ...(await ctx.db.selectFrom('triage.incident').select('source_text').execute()).map(
      row => row.source_text,
    ),
  ])
  assert.equal(kept.length, 4)
  assert.ok(kept.every(text => !text.includes('Esi')))
  assert.equal(await as(provider).found('Esi'), 'name')
})

test('the same rows come in once, however often they are sent; a longer export adds only what is new', async () => {
  const provider = await aProvider(world)
  done(await as(provider).import())
  assert.deepEqual(await as(provider).import(), { ok: false, code: 'nothing-new' })
  const longer = aRegister([...lines, 'A5,17/04/2026,,Oak Lodge,,Fall,Fell in the garden,Esi'])
  const { imported, alreadyHere, servicesOpened } = done(await as(provider).import(longer))
  assert.deepEqual([imported, alreadyHere, servicesOpened], [1, 3, 0])
  assert.equal((await as(provider).records()).rows.length, 4)
})

test('the same register confirmed by eight people at once comes in once, and the rest are told so', async () => {
  const provider = await aProvider(world)
  const all = await Promise.all(Array.from({ length: 8 }, () => as(provider).import()))
  assert.equal(all.filter(each => each.ok).length, 1)
  assert.ok(all.every(each => each.ok || each.code === 'nothing-new'))
  assert.equal((await as(provider).records()).rows.length, 3)
  const { services } = await as(provider).names()
  assert.equal(services.filter(name => name === 'Oak Lodge').length, 1)
})

test('counts keep imported records apart, and search finds them by their words', async () => {
  const provider = await aProvider(world)
  done(await as(provider).import())
  assert.deepEqual([await as(provider).counted(false), await as(provider).counted(true)], [0, 3])
  assert.equal(await as(provider).found('paracetamol handover'), 1)
})

test('undoing leaves nothing: no record, no count, nothing to find, no service or place that it opened', async () => {
  const provider = await aProvider(world)
  const before = await as(provider).names()
  const { id } = done(await as(provider).import())
  assert.deepEqual(done(await as(provider).undo(id)), { records: 3, servicesClosed: 1, placesClosed: 2 })
  assert.deepEqual((await as(provider).records()).rows, [])
  assert.equal(await as(provider).counted(true), 0)
  assert.equal(await as(provider).found('paracetamol'), 0)
  assert.deepEqual(await as(provider).names(), before)
  assert.deepEqual(await provider.as('quality-lead', ctx => refusedRowsOf(ctx, id)), [])
  assert.deepEqual(await as(provider).undo(id), { ok: false, code: 'undone-already' })
})

test('what was undone can come again, into the services and places of the first time', async () => {
  const provider = await aProvider(world)
  const { id } = done(await as(provider).import())
  done(await as(provider).undo(id))
  const again = done(await as(provider).import())
  assert.deepEqual([again.imported, again.servicesOpened, again.placesOpened], [3, 1, 2])
  const services = await provider.asSystem(ctx =>
    ctx.db
      .selectFrom('organisation.service')
      .select('id')
      .where('org_id', '=', provider.orgId)
      .where('name', '=', 'Oak Lodge')
      .execute(),
  )
  assert.equal(services.length, 1)
})

test('a service that somebody uses since stays open when the import is undone', async () => {
  const provider = await aProvider(world)
  const { id } = done(await as(provider).import())
  done(await as(provider).import(aRegister(['B1,17/04/2026,,Oak Lodge,,Fall,Fell in the garden,Esi'])))
  assert.deepEqual(done(await as(provider).undo(id)), { records: 3, servicesClosed: 0, placesClosed: 2 })
  assert.ok((await as(provider).names()).services.includes('Oak Lodge'))
})

test('once somebody has built on one of its records, an import stays whole', async () => {
  const provider = await aProvider(world)
  const { id } = done(await as(provider).import())
  const record = (await as(provider).records()).rows[1]
  assert.ok(record)
  const lesson = { ...aLesson(), title: 'Dry floors' }
  done(await provider.as('quality-lead', ctx => writeLesson(ctx, record.id, lesson)))
  assert.deepEqual(await as(provider).undo(id), {
    ok: false,
    code: 'built-on',
    field: record.reference,
  })
  assert.equal((await as(provider).records()).rows.length, 3)
  assert.equal(await as(provider).counted(true), 3)
  assert.equal((await provider.as('quality-lead', ctx => importById(ctx, id)))?.undoneAt, null)
})

test('a row that somebody changed since is told by its reference', async () => {
  const provider = await aProvider(world)
  done(await as(provider).import())
  const changed = aRegister(['a1,14/03/2026,14:05,Rowan House,Ash unit,Fall,Mrs B fell from her chair,Esi'])
  const prepared = done(await provider.as('quality-lead', ctx => preparedImport(ctx, changed, {})))
  assert.deepEqual(
    prepared.settled.knownReferences.map(each => each.reference),
    ['a1'],
  )
})

test('a manager of one service brings in its rows and no others, and opens none', async () => {
  const provider = await aProvider(world)
  const made = await provider.as('registered-manager', ctx => confirmImport(ctx, register, {}))
  const { imported, refused, servicesOpened, placesOpened } = done(made)
  assert.deepEqual([imported, refused, servicesOpened, placesOpened], [2, 2, 0, 1])
  assert.deepEqual((await as(provider).names()).services, ['Elm Court', 'Rowan House'])
})

test('rows without a service go to the only one that a manager looks after', async () => {
  const provider = await aProvider(world)
  const file = {
    fileName: 'log.csv',
    bytes: new TextEncoder().encode('Date,Details\n14/03/2026,Fell in the hall\n'),
  }
  const made = done(await provider.as('registered-manager', ctx => confirmImport(ctx, file, {})))
  assert.equal(made.imported, 1)
  assert.deepEqual(await provider.as('quality-lead', ctx => confirmImport(ctx, file, {})), {
    ok: false,
    code: 'nothing-new',
  })
})

test('an import that a person must settle first changes nothing', async () => {
  const provider = await aProvider(world)
  const file = {
    fileName: 'log.csv',
    bytes: new TextEncoder().encode('Date,Details\n14/03/2026,Fell in the hall\n'),
  }
  assert.deepEqual(await as(provider).import(file), { ok: false, code: 'import-not-ready' })
  assert.deepEqual((await as(provider).records()).rows, [])
})

test('halves of characters and marks that a database cannot hold come in as readable text', async () => {
  const provider = await aProvider(world)
  const text =
    'Ref,Date,Home,Details\nA1,14/03/2026,Rowan House,Fell \ud83d and got up\nA2,31/02/2026,Rowan House,Fell \ud83d\n'
  const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
  const made = done(await as(provider).import({ fileName: 'log\ud83d.csv', bytes }))
  assert.deepEqual([made.imported, made.refused], [1, 1])
})
