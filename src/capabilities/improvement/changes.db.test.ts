import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsOf, openReview, recordFinding } from '#capabilities/review'
import { incidentById, needsMetBy } from '#capabilities/triage'
import { dayOf, type PlainDate } from '#platform/time'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { agreeChange } from './commands/agree-change.ts'
import { finishAgreeing } from './commands/finish-agreeing.ts'
import { handOver } from './commands/hand-over.ts'
import { markDone } from './commands/mark-done.ts'
import { recordCheck } from './commands/record-check.ts'
import { withdrawChange } from './commands/withdraw-change.ts'
import { agreementOf } from './queries/agreement-of.ts'
import { changeById } from './queries/change-by-id.ts'
import { changesOf } from './queries/changes-of.ts'
import { overdueChanges } from './queries/overdue-changes.ts'
import { uncheckedChanges } from './queries/unchecked-changes.ts'
import { aChange, anAgreedChange, aProvider, aRecord, aRecordToChange, done } from './testing.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const today = dayOf(world.clock.now())
const manager: <T>(work: Parameters<typeof provider.as<T>>[1]) => Promise<T> = work =>
  provider.as('registered-manager', work)

const inPlace = { doneOn: today, note: 'The chargers hang in the store; nights sign the list.' }
const looked = {
  verdict: 'effective',
  words: 'Looked on 20 mornings.',
  numerator: 18,
  denominator: 20,
} as const

test('a change is agreed, done and looked at by different people, and each of them stays written', async () => {
  const { id: incidentId } = await aRecordToChange(door, provider)
  const id = await anAgreedChange(provider, incidentId)
  done(await provider.as('shift-lead', ctx => markDone(ctx, id, inPlace)))
  done(await provider.as('reviewer', ctx => recordCheck(ctx, id, looked)))
  done(await provider.as('reviewer', ctx => recordCheck(ctx, id, { ...looked, verdict: 'partly_effective' })))

  const [change] = await manager(ctx => changesOf(ctx, incidentId))
  assert.ok(change)
  const { people } = provider
  assert.deepEqual(
    [change.agreedBy, change.doneBy, change.checks[0]?.checkedBy],
    [people['registered-manager'], people['shift-lead'], people.reviewer],
  )
  assert.equal(change.strength, 'strong')
  assert.deepEqual(change.ownerRoles, ['shift-lead'])
  assert.equal(change.verdict, 'partly_effective')
  assert.deepEqual(
    change.checks.map(check => [check.verdict, check.numerator, check.denominator]),
    [
      ['effective', 18, 20],
      ['partly_effective', 18, 20],
    ],
  )
})

test('a record waits until each of its changes was looked at or withdrawn', async () => {
  const { id: incidentId } = await aRecordToChange(door, provider)
  const waits = () =>
    manager(async ctx => {
      const record = await incidentById(ctx, incidentId)
      assert.ok(record)
      return !(await needsMetBy(ctx, record)).has('every-change-checked')
    })
  assert.equal(await waits(), false)
  const first = await anAgreedChange(provider, incidentId)
  const second = await anAgreedChange(provider, incidentId, { title: 'A second hoist' })
  assert.equal(await waits(), true)
  done(await manager(ctx => markDone(ctx, first, inPlace)))
  done(await manager(ctx => recordCheck(ctx, first, looked)))
  assert.equal(await waits(), true)
  done(await manager(ctx => withdrawChange(ctx, second, { reason: 'The spare is enough.' })))
  assert.equal(await waits(), false)
  done(await manager(ctx => finishAgreeing(ctx, incidentId, { noChangeReason: '' })))
  assert.equal(await waits(), false)
})

test('agreeing is finished with a change, or with the reason why none is needed', async () => {
  const { id: incidentId } = await aRecordToChange(door, provider)
  const finish = (noChangeReason: string) =>
    manager(ctx => finishAgreeing(ctx, incidentId, { noChangeReason }))
  assert.deepEqual(await finish(''), { ok: false, code: 'no-change-no-reason', field: 'noChangeReason' })
  const withdrawn = await anAgreedChange(provider, incidentId)
  done(await manager(ctx => withdrawChange(ctx, withdrawn, { reason: 'Not needed after all.' })))
  assert.equal((await finish('')).ok, false)
  done(await finish('the spare battery was in place and worked as planned.'))
  const agreement = await manager(ctx => agreementOf(ctx, incidentId))
  assert.equal(agreement?.noChangeReason, 'the spare battery was in place and worked as planned.')
  assert.equal((await manager(ctx => incidentById(ctx, incidentId)))?.state, 'checking')
})

test('changes are agreed at their step of the record, not before the review and not after', async () => {
  const { id: opened } = await aRecord(door, provider)
  const agree = (incidentId: typeof opened) => manager(ctx => agreeChange(ctx, incidentId, aChange(provider)))
  assert.deepEqual(await agree(opened), { ok: false, code: 'not-agreeing-now' })
  const { id: incidentId } = await aRecordToChange(door, provider)
  done(await agree(incidentId))
  done(await manager(ctx => finishAgreeing(ctx, incidentId, { noChangeReason: '' })))
  assert.deepEqual(await agree(incidentId), { ok: false, code: 'not-agreeing-now' })
})

test('a change answers a finding of its own record, is seen to by somebody who works there, and is due from today', async () => {
  const { id: incidentId } = await aRecordToChange(door, provider)
  const other = await aRecord(door, provider)
  await manager(async ctx => {
    done(await openReview(ctx, other.id))
    done(await recordFinding(ctx, other.id, { text: 'The list hangs in the locked office.' }))
    const [finding] = await findingsOf(ctx, other.id)
    const codes = []
    for (const wrong of [
      { findingId: finding?.id },
      { ownerId: provider.people.inspector },
      { ownerId: provider.people.worker },
      { action: 'wishful-thinking' },
      { dueOn: '2026-11-23' },
    ]) {
      const given = await agreeChange(ctx, incidentId, aChange(provider, wrong))
      codes.push(given.ok ? 'agreed' : given.code)
    }
    assert.deepEqual(codes, [
      'finding-unknown',
      'owner-unknown',
      'owner-unknown',
      'action-unknown',
      'due-in-the-past',
    ])
  })
})

test('a worker or an inspector agrees nothing, and a shift lead does changes without agreeing or checking them', async () => {
  const { id: incidentId } = await aRecordToChange(door, provider)
  const id = await anAgreedChange(provider, incidentId)
  assert.equal((await provider.as('worker', ctx => markDone(ctx, id, inPlace))).ok, false)
  for (const role of ['inspector', 'shift-lead'] as const)
    await provider.as(role, async ctx => {
      const given = await agreeChange(ctx, incidentId, aChange(provider))
      assert.deepEqual(given, { ok: false, code: 'not-permitted' })
    })
  await provider.as('shift-lead', async ctx => {
    done(await markDone(ctx, id, inPlace))
    assert.deepEqual(await recordCheck(ctx, id, looked), { ok: false, code: 'not-permitted' })
  })
})

test('when two people mark a change as done at the same moment, one does and the other is told', async () => {
  const { id: incidentId } = await aRecordToChange(door, provider)
  const id = await anAgreedChange(provider, incidentId)
  const given = await Promise.all([
    manager(ctx => markDone(ctx, id, { ...inPlace, note: 'One.' })),
    provider.as('shift-lead', ctx => markDone(ctx, id, { ...inPlace, note: 'Two.' })),
  ])
  assert.deepEqual(given.map(each => (each.ok ? 'done' : each.code)).sort(), ['change-moved-on', 'done'])
})

test('when two people keep a check of what they both saw, one is kept and the other is told', async () => {
  const { id: incidentId } = await aRecordToChange(door, provider)
  const id = await anAgreedChange(provider, incidentId)
  done(await manager(ctx => markDone(ctx, id, inPlace)))
  const revision = (await manager(ctx => changeById(ctx, id)))?.revision
  const check = () => provider.as('reviewer', ctx => recordCheck(ctx, id, { ...looked, revision }))
  const given = await Promise.all([check(), check()])
  assert.deepEqual(given.map(each => (each.ok ? 'kept' : each.code)).sort(), ['change-moved-on', 'kept'])
  assert.equal((await manager(ctx => changeById(ctx, id)))?.checks.length, 1)
})

test('two changes agreed while a third is withdrawn leave the record waiting', async () => {
  const { id: incidentId } = await aRecordToChange(door, provider)
  const third = await anAgreedChange(provider, incidentId)
  await Promise.all([
    manager(ctx => withdrawChange(ctx, third, { reason: 'Another way is better.' })),
    anAgreedChange(provider, incidentId),
    anAgreedChange(provider, incidentId),
  ])
  await manager(async ctx => {
    const record = await incidentById(ctx, incidentId)
    assert.ok(record)
    assert.equal((await needsMetBy(ctx, record)).has('every-change-checked'), false)
  })
})

test('lists find what is overdue and what nobody has looked at, from the day on which it is', async () => {
  const { id: incidentId } = await aRecordToChange(door, provider)
  const late = await anAgreedChange(provider, incidentId, { dueOn: '2026-12-01' })
  const unseen = await anAgreedChange(provider, incidentId, { recheckOn: '2026-12-10' })
  done(await manager(ctx => markDone(ctx, unseen, inPlace)))
  const found = (list: typeof overdueChanges, on: string) =>
    manager(async ctx => {
      const ids = (await list(ctx, on as PlainDate)).filter(change => change.incidentId === incidentId)
      return ids.map(change => change.id)
    })
  assert.deepEqual(await found(overdueChanges, '2026-12-01'), [])
  assert.deepEqual(await found(overdueChanges, '2026-12-02'), [late])
  assert.deepEqual(await found(uncheckedChanges, '2026-12-09'), [])
  assert.deepEqual(await found(uncheckedChanges, '2026-12-10'), [unseen])
  done(await manager(ctx => recordCheck(ctx, unseen, looked)))
  assert.deepEqual(await found(uncheckedChanges, '2026-12-10'), [])
})

test('an owner who has left is shown to have left, and the change can be handed over', async () => {
  const { id: incidentId } = await aRecordToChange(door, provider)
  const id = await anAgreedChange(provider, incidentId, { ownerId: provider.people.reviewer })
  const superuser = await world.connect(world.urls.superuser)
  await superuser.query('update organisation.person set left_on = $1 where id = $2', [
    today,
    provider.people.reviewer,
  ])
  assert.equal((await manager(ctx => changeById(ctx, id)))?.ownerHasLeft, true)
  const back = await manager(ctx => handOver(ctx, id, { ownerId: provider.people.reviewer }))
  assert.deepEqual(back, { ok: false, code: 'owner-unknown', field: 'ownerId' })
  done(await manager(ctx => handOver(ctx, id, { ownerId: provider.people['shift-lead'] })))
  const now = await manager(ctx => changeById(ctx, id))
  assert.deepEqual([now?.ownerName, now?.ownerHasLeft], ['Adaeze Nwosu', false])
})
