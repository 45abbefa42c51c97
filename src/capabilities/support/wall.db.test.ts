import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { type Role, roles } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import { asPerson } from '#platform/context'
import { instant } from '#platform/time'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { another } from '../reporting/testing.ts'
import { triageIncident } from '../triage/commands/triage-incident.ts'
import { aFirstLook, aProvider, aRecord, done, recordNow } from '../triage/testing.ts'
import { acceptOffer } from './commands/answer-offer.ts'
import { offerSupport } from './commands/offer-support.ts'
import { offeredAndAccepted } from './queries/offered-and-accepted.ts'
import { openOffers } from './queries/own-support.ts'
import { inside } from './store/inside.ts'
import { aNote, aPeriod } from './testing.ts'

const world = await aDatabase()
const keys = aKeyring()
const provider = await aProvider(world)
const tables = ['offer', 'period', 'check_in', 'told_exception', 'note'] as const
const periodId = await aPeriod(provider)
await aNote(provider, keys, 'worker', { periodId, text: 'I dream of wisteria.' })
await aNote(provider, keys, 'supporter', { periodId, text: 'Tell me of the wisteria.' })

const rowsIn = (ctx: Context, table: string) =>
  inside(ctx, async db => (await sql`select * from support.${sql.id(table)}`.execute(db)).rows.length)

test('the application itself is refused every table of support, whoever asks', async () => {
  for (const table of tables)
    for (const role of ['worker', 'supporter', 'registered-manager'] as const)
      await assert.rejects(
        provider.as(role, ctx => sql`select from support.${sql.id(table)}`.execute(ctx.db)),
        { code: '42501' },
        `${role} ${table}`,
      )
})

test('behind the wall nothing else can be reached: no person, no record, no audit trail', async () => {
  for (const table of ['organisation.person', 'triage.incident', 'reporting.report', 'platform.audit_entry'])
    await assert.rejects(
      provider.as('worker', ctx => inside(ctx, db => sql`select from ${sql.table(table)}`.execute(db))),
      { code: '42501' },
      table,
    )
})

test('after stepping back, the same transaction reads what it may and support no more', async () => {
  await assert.rejects(
    provider.as('worker', async ctx => {
      assert.ok((await rowsIn(ctx, 'period')) > 0)
      assert.ok((await ctx.db.selectFrom('organisation.person').select('id').execute()).length > 0)
      await sql`select from support.period`.execute(ctx.db)
    }),
    { code: '42501' },
  )
})

const theTwo: readonly Role[] = ['worker', 'supporter']

for (const role of roles.filter(each => !theTwo.includes(each))) {
  test(`${role}: finds not one row of it, even behind the wall`, async () => {
    for (const table of tables) assert.equal(await provider.as(role, ctx => rowsIn(ctx, table)), 0, table)
  })
}

test('background work and another organisation find no row either', async () => {
  const other = await aProvider(world)
  for (const table of tables) {
    assert.equal(await provider.asSystem(ctx => rowsIn(ctx, table)), 0, table)
    assert.equal(await other.as('worker', ctx => rowsIn(ctx, table)), 0, table)
  }
})

test('a supporter whom the person did not choose finds no row', async () => {
  const personId = await another(provider, 'supporter', provider.rowan)
  for (const table of tables)
    assert.equal(
      await asPerson(world.database, world.clock, { orgId: provider.orgId, personId }, ctx =>
        rowsIn(ctx, table),
      ),
      0,
      table,
    )
})

test('nobody changes or takes away a note, not even who wrote it', async () => {
  for (const role of theTwo)
    for (const change of [sql`delete from support.note`, sql`update support.note set sealed = ''`])
      await assert.rejects(
        provider.as(role, ctx => inside(ctx, db => change.execute(db))),
        { code: '42501' },
      )
})

test('a supporter cannot hand a person on to somebody else', async () => {
  await provider.as('supporter', async ctx => {
    const { numAffectedRows } = await inside(ctx, db =>
      sql`update support.period set supporter_id = ${provider.people.guardian}`.execute(db),
    )
    assert.equal(numAffectedRows, 0n)
  })
})

test('the words of notes are nowhere in the database: whoever has a dump and not the keys reads none', async () => {
  const superuser = await world.connect(world.urls.superuser)
  const { rows } = await superuser.query<{ sealed: Buffer }>(
    'select sealed from support.note where org_id = $1',
    [provider.orgId],
  )
  assert.equal(rows.length, 2)
  for (const { sealed } of rows) assert.ok(!sealed.includes('wisteria'))
})

test('the owner of the tables reads no note while row-level security stands', async () => {
  const owner = await world.connect(world.urls.owner)
  await owner.query(`select set_config('app.org', $1, false)`, [provider.orgId])
  const { rows } = await owner.query('select * from support.note')
  assert.deepEqual(rows, [])
})

test('the audit trail has no row about support, by nobody', async () => {
  const superuser = await world.connect(world.urls.superuser)
  const { rows } = await superuser.query(
    `select action, thing from platform.audit_entry where org_id = $1 and (thing = any ($2) or action ~ 'support|offer') and action !~ 'role-supporter'`,
    [provider.orgId, [...tables, 'support', 'supporter']],
  )
  assert.deepEqual(rows, [])
})

test('managers see how many people were offered support and took it, from five on and never when all did', async () => {
  const fresh = await aProvider(world)
  const door = { pool: world.publicPool, keys, clock: world.clock }
  const { id } = await aRecord(door, fresh)
  await fresh.as('registered-manager', async ctx =>
    done(await triageIncident(ctx, aFirstLook(await recordNow(fresh, id)))),
  )
  const record = await recordNow(fresh, id)
  const seen: unknown[] = []
  const span = { since: instant('2026-01-01'), until: instant('2027-01-01') }
  for (let people = 1; people <= 7; people++) {
    const personId = await another(fresh, 'worker', fresh.rowan)
    await fresh.as('registered-manager', async ctx => done(await offerSupport(ctx, record, personId)))
    if (people <= 5)
      await asPerson(world.database, world.clock, { orgId: fresh.orgId, personId }, async ctx => {
        const [offer] = await openOffers(ctx)
        assert.ok(offer)
        done(await acceptOffer(ctx, offer.id, { supporter: fresh.people.supporter, helps: [] }))
      })
    const counted = await fresh.as('registered-manager', ctx => offeredAndAccepted(ctx, fresh.rowan, span))
    seen.push([counted.offered, counted.accepted])
  }
  const nothing = [null, null]
  assert.deepEqual(seen, [nothing, nothing, nothing, nothing, [5, null], [6, 5], [7, 5]])
  const elsewhere = await fresh.as('worker', ctx => offeredAndAccepted(ctx, fresh.rowan, span))
  assert.deepEqual(elsewhere, { offered: null, accepted: null })
})
