import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '#platform/time'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { agreeChange } from './commands/agree-change.ts'
import { finishAgreeing } from './commands/finish-agreeing.ts'
import { handOver } from './commands/hand-over.ts'
import { markDone } from './commands/mark-done.ts'
import { recordCheck } from './commands/record-check.ts'
import { withdrawChange } from './commands/withdraw-change.ts'
import { changeById } from './queries/change-by-id.ts'
import { changesAt } from './queries/changes-at.ts'
import { changesOf } from './queries/changes-of.ts'
import { overdueChanges } from './queries/overdue-changes.ts'
import { peopleWhoMayOwn } from './queries/people-who-may-own.ts'
import { aChange, anAgreedChange, aProvider, aRecordToChange, done } from './testing.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const nextYear = '2027-06-01' as PlainDate

const about = await aRecordToChange(door, provider, { aboutManager: true })
const kept = done(
  await provider.as('quality-lead', ctx =>
    agreeChange(ctx, about.id, aChange(provider, { ownerId: provider.people['nominated-individual'] })),
  ),
)
const ordinary = await aRecordToChange(door, provider)
const open = await anAgreedChange(provider, ordinary.id)

test('the change of a record about a manager is in no list that the manager can open', async () => {
  await provider.as('registered-manager', async ctx => {
    const lists = [
      await changesOf(ctx, about.id),
      await overdueChanges(ctx, nextYear),
      await changesAt(ctx, {}),
      await changesAt(ctx, { serviceId: provider.rowan, which: 'open' }),
    ]
    assert.deepEqual(
      lists.map(list => list.some(change => change.id === kept)),
      [false, false, false, false],
    )
    assert.equal(await changeById(ctx, kept), undefined)
    assert.equal((await ctx.db.selectFrom('improvement.change').select('id').execute()).length, 1)
  })
  const seen = await provider.as('quality-lead', ctx => overdueChanges(ctx, nextYear))
  assert.deepEqual(seen.map(change => change.id).sort(), [kept, open].sort())
})

test('the manager can do nothing to it: for them it is not there', async () => {
  await provider.as('registered-manager', async ctx => {
    const notThere = { ok: false, code: 'not-found' }
    assert.deepEqual(await markDone(ctx, kept, { doneOn: '2026-11-24', note: 'Done.' }), notThere)
    assert.deepEqual(await recordCheck(ctx, kept, { verdict: 'effective', words: 'Fine.' }), notThere)
    assert.deepEqual(await withdrawChange(ctx, kept, { reason: 'No.' }), notThere)
    assert.deepEqual(await handOver(ctx, kept, { ownerId: provider.people['registered-manager'] }), notThere)
    assert.deepEqual(await agreeChange(ctx, about.id, aChange(provider)), notThere)
    assert.deepEqual(await finishAgreeing(ctx, about.id, { noChangeReason: 'None.' }), notThere)
  })
})

test('nobody who may not see a record is offered one of its changes to see to', async () => {
  const owners = await provider.as('quality-lead', ctx =>
    peopleWhoMayOwn(ctx, {
      serviceId: provider.rowan,
      sensitive: true,
      keptFrom: ['registered-manager', 'shift-lead'],
    }),
  )
  const { people } = provider
  assert.deepEqual(
    owners.map(person => person.id).sort(),
    [people['quality-lead'], people['nominated-individual'], people.guardian].sort(),
  )
})

test('the audit trail keeps what was done to it from the manager, too', async () => {
  const entries = (role: 'registered-manager' | 'quality-lead') =>
    provider.as(role, ctx =>
      ctx.db.selectFrom('platform.audit_entry').select('id').where('thing_id', '=', kept).execute(),
    )
  assert.equal((await entries('registered-manager')).length, 0)
  assert.equal((await entries('quality-lead')).length, 1)
})

test('another organisation’s changes are not there, whoever asks', async () => {
  const elsewhere = await aProvider(world)
  await elsewhere.asSystem(async ctx => {
    assert.equal(await changeById(ctx, open), undefined)
    assert.deepEqual(await changesOf(ctx, ordinary.id), [])
    assert.deepEqual(await markDone(ctx, open, { doneOn: '2026-11-24', note: 'Done.' }), {
      ok: false,
      code: 'not-found',
    })
  })
  await elsewhere.as('quality-lead', async ctx => {
    const given = await agreeChange(ctx, ordinary.id, aChange(elsewhere))
    assert.deepEqual(given, { ok: false, code: 'not-found' })
  })
  const given = await provider.as('registered-manager', ctx =>
    agreeChange(ctx, ordinary.id, aChange(provider, { ownerId: elsewhere.people['shift-lead'] })),
  )
  assert.deepEqual(given, { ok: false, code: 'owner-unknown', field: 'ownerId' })
})

test('a change of a hidden record cannot be written around the commands either', async () => {
  const forged = provider.as('registered-manager', ctx =>
    ctx.db
      .insertInto('improvement.agreement')
      .values({ org_id: ctx.actor.orgId, incident_id: about.id, finished_at: ctx.now() })
      .execute(),
  )
  await assert.rejects(forged, /row-level security/)
})
