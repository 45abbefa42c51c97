import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type RawBuilder, sql } from 'kysely'
import {
  addHistorical,
  type HistoricalRecord,
  joinReports,
  takeOutHistorical,
  triageIncident,
} from '#capabilities/triage'
import type { Context } from '#platform/context'
import { newId } from '#platform/ids'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aFirstLook, aProvider, aRecord, done, type Provider, recordNow, told } from '../triage/testing.ts'
import { monthlyCounts } from './queries/monthly-counts.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const superuser = await world.connect(world.urls.superuser)

function anOldRecord({ rowan }: Provider): HistoricalRecord {
  const said = { title: 'Found on the floor', sourceReference: '7', sourceText: 'Found on the floor.' }
  return {
    ...said,
    kind: 'incident',
    serviceId: rowan,
    placeId: null,
    occurredOn: '2024-05-03' as HistoricalRecord['occurredOn'],
    occurredPart: null,
    category: 'fall',
    subcategory: null,
    harmPhysical: null,
  }
}

/** The counts as they are kept, without the rows that are nought. */
async function kept({ orgId }: Provider): Promise<string[]> {
  const { rows } = await superuser.query(
    `select concat_ws(' ', service_id, month, kind, category, sensitive, historical, kept_from, restricted_to, records) as row
     from insight.monthly_count where org_id = $1 and records <> 0 order by 1`,
    [orgId],
  )
  return rows.map(({ row }) => row)
}

/** The same counted from the records themselves. */
async function counted({ orgId }: Provider): Promise<string[]> {
  const { rows } = await superuser.query(
    `select concat_ws(' ', service_id, date_trunc('month', occurred_on)::date, kind, coalesce(category, ''), sensitive,
       historical, kept_from, coalesce(restricted_to, '{}'), count(*)) as row
     from triage.incident where org_id = $1
     group by service_id, date_trunc('month', occurred_on), kind, coalesce(category, ''), sensitive, historical, kept_from,
       coalesce(restricted_to, '{}')
     order by 1`,
    [orgId],
  )
  return rows.map(({ row }) => row)
}

async function seenBy(
  provider: Provider,
  role: Parameters<Provider['as']>[0],
  earlier: boolean | 'only' = false,
) {
  const counts = await provider.as(role, ctx => monthlyCounts(ctx, { earlier }))
  return counts.reduce((sum, { records }) => sum + records, 0)
}

type Row = {
  service: number
  month: number
  kind: number
  category: number
  kept: boolean
  historical: boolean
}
type Step = { do: 'add' | 'change' | 'delete'; rows: Row[]; share: number }

const row = fc.record({
  service: fc.integer({ min: 0, max: 1 }),
  month: fc.integer({ min: 0, max: 3 }),
  kind: fc.integer({ min: 0, max: 2 }),
  category: fc.integer({ min: 0, max: 2 }),
  kept: fc.boolean(),
  historical: fc.boolean(),
})
const step = fc.record({
  do: fc.constantFrom<Step['do']>('add', 'add', 'change', 'delete'),
  rows: fc.array(row, { minLength: 1, maxLength: 4 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
})

function columns(provider: Provider, { service, month, kind, category, kept, historical }: Row) {
  return {
    service_id: [provider.rowan, provider.elm][service],
    kind: ['incident', 'near-miss', 'good-care'][kind],
    occurred_on: `2026-0${month + 1}-15`,
    category: [null, 'fall', 'medication'][category],
    sensitive: kept,
    kept_from: kept ? '{registered-manager,shift-lead}' : '{}',
    historical,
    state: historical ? 'closed' : 'opened',
    closed_at: historical ? '2026-11-24T08:15:00Z' : null,
  }
}

const someOf = (share: number) => sql`abs(hashtext(id::text)) % 100 < ${Math.floor(share * 100)}`

function statement(
  { actor }: Context,
  provider: Provider,
  { do: deed, rows, share }: Step,
): RawBuilder<unknown> {
  const first = rows[0]
  if (!first) throw new Error('a step has a row')
  const of = sql`org_id = ${actor.orgId} and ${someOf(share)}`
  if (deed === 'delete') return sql`delete from triage.incident where ${of}`
  const set = columns(provider, first)
  if (deed === 'change')
    return sql`update triage.incident set service_id = ${set.service_id}, kind = ${set.kind}, category = ${set.category},
      occurred_on = ${set.occurred_on}, sensitive = ${set.sensitive}, kept_from = ${set.kept_from}::text[] where ${of}`
  const values = rows.map(each => {
    const c = columns(provider, each)
    return sql`(${actor.orgId}, ${newId()}, ${c.service_id}, ${newId()}, 'x', ${c.kind}, ${c.state}, ${c.occurred_on},
      ${c.category}, ${c.sensitive}, ${c.kept_from}::text[], ${c.historical}, now(), ${c.closed_at})`
  })
  return sql`insert into triage.incident (org_id, id, service_id, reference, title, kind, state, occurred_on, category,
    sensitive, kept_from, historical, opened_at, closed_at) values ${sql.join(values)}`
}

test('whatever happens to records, the counts that are kept equal those that are counted', async () => {
  const provider = await aProvider(world)
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), async steps => {
      for (const each of steps) await provider.asSystem(ctx => statement(ctx, provider, each).execute(ctx.db))
      assert.deepEqual(await kept(provider), await counted(provider))
    }),
    { numRuns: 40 },
  )
})

test('a first look, another one, a second report and an import that is undone leave the counts right', async () => {
  const provider = await aProvider(world)
  const record = await aRecord(door, provider)
  const look = async (what: string, why = '') => {
    const look = aFirstLook(await recordNow(provider, record.id), { what, kind: 'near-miss', why })
    done(await provider.as('registered-manager', ctx => triageIncident(ctx, look)))
    assert.deepEqual(await kept(provider), await counted(provider))
  }
  await look('fall')
  await look('medication', 'The chart was looked at.')
  const second = await told(door, provider)
  await provider.as('registered-manager', async ctx => {
    done(await joinReports(ctx, { incidentId: record.id, reportIds: [second] }))
    const importId = newId<'import'>()
    done(await addHistorical(ctx, { importId, records: [anOldRecord(provider)] }))
    assert.equal((await monthlyCounts(ctx, { earlier: 'only' })).length, 1)
    done(await takeOutHistorical(ctx, importId))
  })
  assert.deepEqual(await kept(provider), await counted(provider))
  assert.equal(await seenBy(provider, 'registered-manager', true), 1)
})

test('what is kept from managers is counted apart: the manager’s numbers do not know of it, the quality lead’s do', async () => {
  const provider = await aProvider(world)
  await aRecord(door, provider)
  const before = await seenBy(provider, 'registered-manager')
  await aRecord(door, provider, { aboutManager: true })
  for (const role of ['registered-manager', 'shift-lead', 'reviewer', 'inspector'] as const)
    assert.equal(await seenBy(provider, role), before, role)
  for (const role of ['quality-lead', 'nominated-individual'] as const)
    assert.equal(await seenBy(provider, role), before + 1, role)
  assert.deepEqual(await kept(provider), await counted(provider))
})

test('nobody counts what happens at a service that is not theirs', async () => {
  const provider = await aProvider(world)
  await aRecord(door, provider, { code: provider.codes.elm }).catch(() => undefined)
  assert.equal(await seenBy(provider, 'registered-manager'), 0)
})

test('two who move records between the same counts in opposite directions both succeed', async () => {
  const provider = await aProvider(world)
  const ids = await Promise.all([aRecord(door, provider), aRecord(door, provider)])
  const move = (id: string, kind: string) =>
    provider.asSystem(ctx => sql`update triage.incident set kind = ${kind} where id = ${id}`.execute(ctx.db))
  await Promise.all([move(ids[0].id, 'near-miss'), move(ids[1].id, 'good-care')])
  for (let turn = 0; turn < 20; turn++)
    await Promise.all([
      move(ids[0].id, turn % 2 ? 'near-miss' : 'good-care'),
      move(ids[1].id, turn % 2 ? 'good-care' : 'near-miss'),
    ])
  assert.deepEqual(await kept(provider), await counted(provider))
})

test('a record whose title changes waits for nobody who is counting', async () => {
  const provider = await aProvider(world)
  const { id } = await aRecord(door, provider)
  await superuser.query('begin')
  await superuser.query('select from insight.monthly_count where org_id = $1 for update', [provider.orgId])
  await provider.asSystem(async ctx => {
    await sql`set local lock_timeout = '500ms'`.execute(ctx.db)
    await sql`update triage.incident set title = 'Another' where id = ${id}`.execute(ctx.db)
  })
  await superuser.query('rollback')
})
