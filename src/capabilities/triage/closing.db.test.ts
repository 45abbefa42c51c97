import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PublicDoor, sendThanks, threadOf } from '#capabilities/reporting'
import { addHours } from '#platform/time'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { closeIncident } from './commands/close-incident.ts'
import { joinReports } from './commands/join-reports.ts'
import { moveIncident } from './commands/move-incident.ts'
import { setNeed } from './commands/set-need.ts'
import { tellPeople } from './commands/tell-people.ts'
import { writeOutcome } from './commands/write-outcome.ts'
import { movesOf } from './queries/moves-of.ts'
import { reportersOwedNews } from './queries/reporters-owed-news.ts'
import { aProvider, aRecord, closed, done, recordNow, told } from './testing.ts'

const world = await aDatabase()
const door: PublicDoor = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const manager: <T>(work: Parameters<typeof provider.as<T>>[1]) => Promise<T> = work =>
  provider.as('registered-manager', work)

test('a record closes only when everybody who told us and the people concerned were told, whoever asks', async () => {
  const record = await aRecord(door, provider)
  const incidentId = record.id
  const second = await told(door, provider)
  done(await manager(ctx => joinReports(ctx, { incidentId, reportIds: [second] })))
  const close = () => manager(ctx => closeIncident(ctx, { incidentId, reason: 'Understood.' }))

  assert.deepEqual(await close(), { ok: false, code: 'needs-reporters-told' })
  const text = 'A new battery is in, and its charger is on the unit.'
  done(await manager(ctx => writeOutcome(ctx, { incidentId, reportIds: [record.reportId], text })))
  assert.deepEqual(await close(), { ok: false, code: 'needs-reporters-told' })
  done(await manager(ctx => writeOutcome(ctx, { incidentId, reportIds: [record.reportId, second], text })))
  assert.deepEqual(await close(), { ok: false, code: 'needs-people-told' })
  done(
    await manager(ctx =>
      tellPeople(ctx, { incidentId, text: 'We are sorry you waited.', mayAnswer: 'Ring Siobhan.' }),
    ),
  )
  done(await close())

  assert.equal((await recordNow(provider, incidentId)).state, 'closed')
  const thread = await manager(ctx => threadOf(ctx, record.reportId))
  assert.equal(thread.filter(message => message.kind === 'outcome').length, 1)
})

test('a change that nobody has checked keeps its record open', async () => {
  const record = await aRecord(door, provider)
  const incidentId = record.id
  await manager(async ctx => {
    done(await writeOutcome(ctx, { incidentId, reportIds: [record.reportId], text: 'It is on order.' }))
    done(await tellPeople(ctx, { incidentId, nobodyElse: true }))
    done(await setNeed(ctx, { incidentId, need: 'every-change-checked', met: false }))
    done(await moveIncident(ctx, { incidentId, to: 'changing', reason: 'Understood already.' }))
    done(await moveIncident(ctx, { incidentId, to: 'checking' }))
    assert.deepEqual(await closeIncident(ctx, { incidentId }), {
      ok: false,
      code: 'needs-every-change-checked',
    })
    done(await setNeed(ctx, { incidentId, need: 'every-change-checked', met: true }))
    done(await closeIncident(ctx, { incidentId }))
  })
})

test('a review has to be finished before changes follow from it', async () => {
  const { id: incidentId } = await aRecord(door, provider)
  await provider.as('reviewer', async ctx => {
    done(await moveIncident(ctx, { incidentId, to: 'understanding' }))
    const early = await moveIncident(ctx, { incidentId, to: 'changing' })
    assert.deepEqual(early, { ok: false, code: 'needs-review-complete' })
    done(await setNeed(ctx, { incidentId, need: 'review-complete', met: true }))
    done(await moveIncident(ctx, { incidentId, to: 'changing' }))
    assert.deepEqual(await moveIncident(ctx, { incidentId, to: 'closed' }), {
      ok: false,
      code: 'no-such-move',
    })
  })
})

test('a closed record is reopened with a reason, and how it came there stays written', async () => {
  const record = await aRecord(door, provider)
  await closed(provider, record)
  const reopen = (reason: string) =>
    manager(ctx => moveIncident(ctx, { incidentId: record.id, to: 'understanding', reason }))
  assert.deepEqual(await reopen(''), { ok: false, code: 'reason-missing', field: 'reason' })
  done(await reopen('It happened again on Tuesday.'))
  const now = await recordNow(provider, record.id)
  assert.equal(now.state, 'understanding')
  assert.equal(now.closedAt, null)
  const moves = await manager(ctx => movesOf(ctx, record.id))
  assert.deepEqual(
    moves.map(move => move.to),
    ['closed', 'understanding'],
  )
})

test('when two people close a record at the same moment, it closes once', async () => {
  const record = await aRecord(door, provider)
  const incidentId = record.id
  await manager(async ctx => {
    done(await writeOutcome(ctx, { incidentId, reportIds: [record.reportId], text: 'Fixed.' }))
    done(await tellPeople(ctx, { incidentId, nobodyElse: true }))
  })
  const close = () => manager(ctx => closeIncident(ctx, { incidentId, reason: 'Understood.' }))
  const given = await Promise.all([close(), close()])
  assert.deepEqual(given.map(result => (result.ok ? 'closed' : result.code)).sort(), [
    'closed',
    'no-such-move',
  ])
})

test('a reviewer or an inspector cannot close a record or say who was told', async () => {
  const { id: incidentId, reportId } = await aRecord(door, provider)
  for (const role of ['reviewer', 'inspector', 'shift-lead'] as const) {
    await provider.as(role, async ctx => {
      for (const refusal of [
        await closeIncident(ctx, { incidentId, reason: 'Enough.' }),
        await tellPeople(ctx, { incidentId, nobodyElse: true }),
        await writeOutcome(ctx, { incidentId, reportIds: [reportId], text: 'Enough.' }),
      ])
        assert.deepEqual(refusal, { ok: false, code: 'not-permitted' }, role)
    })
  }
})

test('whoever told us is owed news when nobody has written for a week, until they know the outcome', async () => {
  const record = await aRecord(door, provider)
  const owed = () =>
    manager(ctx => reportersOwedNews(ctx, { since: addHours(ctx.now(), -7 * 24), limit: 100 }))
  const isOwed = async () => (await owed()).some(each => each.incidentId === record.id)
  done(await manager(ctx => sendThanks(ctx, { reportId: record.reportId, text: 'Thank you.' })))
  assert.equal(await isOwed(), false)
  world.clock.set('2026-12-02T08:15:00Z')
  assert.equal(await isOwed(), true)
  done(
    await manager(ctx =>
      writeOutcome(ctx, { incidentId: record.id, reportIds: [record.reportId], text: 'It was the charger.' }),
    ),
  )
  assert.equal(await isOwed(), false)
  world.clock.set('2026-11-24T08:15:00Z')
})
