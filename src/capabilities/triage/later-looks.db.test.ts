import assert from 'node:assert/strict'
import { test } from 'node:test'
import { threadOf } from '#capabilities/reporting'
import { asPerson } from '#platform/context'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { another } from '../reporting/testing.ts'
import { decideLowering } from './commands/decide-lowering.ts'
import { moveIncident } from './commands/move-incident.ts'
import { notAnIncident } from './commands/not-an-incident.ts'
import { triageIncident } from './commands/triage-incident.ts'
import type { IncidentId } from './incident.ts'
import { affectedBy, earlierLike } from './queries/affected-by.ts'
import { looksOf, looksWaiting } from './queries/looks-of.ts'
import { aFirstLook, aProvider, aRecord, done, type Provider, recordNow } from './testing.ts'

const world = await aDatabase()
const keys = aKeyring()
const door = { pool: world.publicPool, keys, clock: world.clock }
const provider = await aProvider(world)

type Look = Partial<Parameters<typeof triageIncident>[1]>

async function look(
  id: IncidentId,
  change: Look = {},
  by: 'registered-manager' | 'quality-lead' = 'registered-manager',
) {
  const record = await recordNow(provider, id)
  return provider.as(by, ctx => triageIncident(ctx, aFirstLook(record, change)))
}

async function aSevereRecord() {
  const record = await aRecord(door, provider)
  done(await look(record.id, { harmPhysical: 'severe', what: 'safeguarding' }))
  return record
}

const looks = (id: IncidentId) => provider.as('inspector', ctx => looksOf(ctx, id))

test('a later look needs why, and the first one stays readable to everybody who reads the record', async () => {
  const { id } = await aRecord(door, provider)
  done(await look(id, { harmPhysical: 'low' }))
  assert.deepEqual(await look(id, { harmPhysical: 'moderate' }), {
    ok: false,
    code: 'why-missing',
    field: 'why',
  })
  done(await look(id, { harmPhysical: 'moderate', why: 'The X-ray showed a crack.' }))
  assert.deepEqual(
    (await looks(id)).map(each => [each.number, each.harmPhysical, each.why]),
    [
      [1, 'low', ''],
      [2, 'moderate', 'The X-ray showed a crack.'],
    ],
  )
  assert.equal((await recordNow(provider, id)).harmPhysical, 'moderate')
  done(await look(id, { harmPhysical: 'moderate', title: 'Another title' }))
  assert.equal((await looks(id)).length, 2)
})

test('a look cannot be changed or taken away, by nobody', async () => {
  const { id } = await aSevereRecord()
  for (const change of ['harm_physical', 'why'] as const)
    await assert.rejects(
      provider.as('quality-lead', ctx =>
        ctx.db
          .updateTable('triage.look')
          .set({ [change]: 'none' })
          .where('incident_id', '=', id)
          .execute(),
      ),
      { code: '42501' },
    )
  await assert.rejects(
    provider.as('quality-lead', ctx =>
      ctx.db.deleteFrom('triage.look').where('incident_id', '=', id).execute(),
    ),
    { code: '42501' },
  )
})

test('a lower grade and leaving safeguarding wait for a second pair of eyes, never one’s own', async () => {
  const { id } = await aSevereRecord()
  const lowered = { harmPhysical: 'none', what: 'moving_handling', why: 'It was the old bruise.' }
  const kept = done(await look(id, lowered))
  assert.deepEqual(kept.waits, ['harm', 'safeguarding'])
  const before = await recordNow(provider, id)
  assert.deepEqual([before.category, before.harmPhysical], ['safeguarding', 'severe'])
  assert.deepEqual(await look(id, { ...lowered, why: 'Again.' }), { ok: false, code: 'look-waits' })
  const decide = { incidentId: id, agreed: true, why: 'I spoke to the nurse.' }
  const own = await provider.as('registered-manager', ctx => decideLowering(ctx, decide))
  assert.deepEqual(own, { ok: false, code: 'own-look' })
  for (const role of ['reviewer', 'shift-lead'] as const)
    assert.equal((await provider.as(role, ctx => decideLowering(ctx, decide))).ok, false, role)
  const seen = await provider.as('quality-lead', ctx => looksWaiting(ctx, 10))
  assert.ok(seen.some(each => each.id === id))
  done(await provider.as('quality-lead', ctx => decideLowering(ctx, decide)))
  const after = await recordNow(provider, id)
  assert.deepEqual([after.category, after.harmPhysical], ['moving_handling', 'none'])
  const again = await provider.as('nominated-individual', ctx => decideLowering(ctx, decide))
  assert.deepEqual(again, { ok: false, code: 'nothing-waits' })
})

test('where the second pair of eyes does not agree, it stays as it was and both are named', async () => {
  const { id } = await aSevereRecord()
  done(await look(id, { harmPhysical: 'low', what: 'safeguarding', why: 'It healed.' }))
  const decide = { incidentId: id, agreed: false, why: 'The hospital letter says otherwise.' }
  done(await provider.as('quality-lead', ctx => decideLowering(ctx, decide)))
  assert.equal((await recordNow(provider, id)).harmPhysical, 'severe')
  const last = (await looks(id)).at(-1)
  assert.deepEqual(
    [last?.agreed, last?.by, last?.decidedBy],
    [false, provider.people['registered-manager'], provider.people['quality-lead']],
  )
})

test('while an allegation waits to be lowered, no way of learning may put its people at one table', async () => {
  const { id } = await aSevereRecord()
  const lowered = {
    what: 'moving_handling',
    harmPhysical: 'severe',
    learningResponse: 'after-action-review',
    why: 'A misunderstanding.',
  }
  assert.deepEqual(await look(id, lowered), {
    ok: false,
    code: 'safeguarding-first',
    field: 'learningResponse',
  })
})

test('two who lower at once are two looks in turn, and one of them is told', async () => {
  const { id } = await aSevereRecord()
  const record = await recordNow(provider, id)
  const lower = (by: 'registered-manager' | 'quality-lead') =>
    provider.as(by, ctx =>
      triageIncident(
        ctx,
        aFirstLook(record, { what: 'safeguarding', harmPhysical: 'low', why: 'It healed.' }),
      ),
    )
  const given = await Promise.all([lower('registered-manager'), lower('quality-lead')])
  assert.equal(given.filter(each => each.ok).length, 1)
})

test('the same number is the same person in every record of a service, and earlier events of theirs are found', async () => {
  const [first, second, other] = [
    await aRecord(door, provider),
    await aRecord(door, provider),
    await aRecord(door, provider),
  ]
  done(await look(first.id, { affected: ['CR-104'], what: 'fall' }))
  done(await look(second.id, { affected: ['CR-104', 'CR-7'], what: 'medication' }))
  done(await look(other.id, { affected: ['CR-9'], what: 'nutrition' }))
  const found = await provider.as('registered-manager', async ctx => {
    assert.deepEqual(await affectedBy(ctx, second.id), ['CR-104', 'CR-7'])
    return earlierLike(ctx, await recordNow(provider, second.id), ['CR-104', 'CR-7'])
  })
  assert.ok(found.some(each => each.id === first.id && each.samePerson))
  assert.ok(!found.some(each => each.id === other.id))
  done(await look(second.id, { affected: [], what: 'medication' }))
  assert.deepEqual(await provider.as('registered-manager', ctx => affectedBy(ctx, second.id)), [])
})

test('earlier events that are kept from somebody are not among those they are shown', async () => {
  const fresh: Provider = await aProvider(world)
  const hidden = await aRecord(door, fresh, { aboutManager: true })
  const open = await aRecord(door, fresh)
  for (const each of [hidden, open])
    await fresh.as('quality-lead', async ctx =>
      done(await triageIncident(ctx, aFirstLook(await recordNow(fresh, each.id), { affected: ['CR-1'] }))),
    )
  const seenBy = (role: 'registered-manager' | 'quality-lead') =>
    fresh.as(role, async ctx => earlierLike(ctx, await recordNow(fresh, open.id), ['CR-1']))
  assert.deepEqual(await seenBy('registered-manager'), [])
  assert.equal((await seenBy('quality-lead')).length, 1)
})

test('what was no incident closes with a reason that whoever told us reads, and can be opened again', async () => {
  const { id, reportId } = await aRecord(door, provider)
  const why = 'Thank you. The bell was being tested; the notice had fallen down and is up again.'
  const refusal = await provider.as('shift-lead', ctx => notAnIncident(ctx, id, why))
  assert.deepEqual(refusal, { ok: false, code: 'not-permitted' })
  done(await provider.as('registered-manager', ctx => notAnIncident(ctx, id, why)))
  const record = await recordNow(provider, id)
  assert.deepEqual([record.state, record.notAnIncident], ['closed', true])
  const thread = await provider.as('registered-manager', ctx => threadOf(ctx, reportId))
  assert.ok(thread.some(message => message.kind === 'outcome' && message.text === why))
  done(
    await provider.as('registered-manager', ctx =>
      moveIncident(ctx, { incidentId: id, to: 'understanding', reason: 'It rang again.' }),
    ),
  )
  assert.equal((await recordNow(provider, id)).notAnIncident, false)
})

test('nothing is called no incident while somebody at risk was not made safe', async () => {
  const { id } = await aRecord(door, provider, { atRisk: true })
  const closed = await provider.as('registered-manager', ctx => notAnIncident(ctx, id, 'It was nothing.'))
  assert.deepEqual(closed, { ok: false, code: 'not-safe-yet' })
})

test('a manager of another service is no second pair of eyes here', async () => {
  const { id } = await aSevereRecord()
  done(await look(id, { harmPhysical: 'low', what: 'safeguarding', why: 'It healed.' }))
  const personId = await another(provider, 'registered-manager', provider.elm)
  const decide = { incidentId: id, agreed: true, why: '' }
  const decided = await asPerson(world.database, world.clock, { orgId: provider.orgId, personId }, ctx =>
    decideLowering(ctx, decide),
  )
  assert.deepEqual(decided, { ok: false, code: 'not-found' })
})
