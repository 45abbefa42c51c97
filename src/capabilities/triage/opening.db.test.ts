import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PublicDoor, reportsByIds } from '#capabilities/reporting'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { joinReports } from './commands/join-reports.ts'
import { makeSafe } from './commands/make-safe.ts'
import { openIncident } from './commands/open-incident.ts'
import { triageIncident } from './commands/triage-incident.ts'
import { likelyMatches } from './queries/likely-matches.ts'
import { unsafeRecords, untriagedRecords } from './queries/records-to-look-at.ts'
import { waitingReports } from './queries/waiting-reports.ts'
import { aFirstLook, aProvider, aRecord, closed, done, recordNow, told } from './testing.ts'

const world = await aDatabase()
const door: PublicDoor = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)

test('a record opened from a report begins with what was told, and the report leaves the inbox once it is thanked', async () => {
  const record = await aRecord(door, provider, { story: 'The bath chair would not lift. We used the hoist.' })
  assert.match(record.reference, /^INC-2611-\d{4}$/)
  const now = await recordNow(provider, record.id)
  assert.equal(now.title, 'The bath chair would not lift')
  assert.equal(now.state, 'opened')
  await closed(provider, record)
  const waiting = await provider.as('registered-manager', ctx => waitingReports(ctx, 100))
  assert.ok(waiting.every(report => report.id !== record.reportId))
})

test('ordinary records are counted without a gap, and a record kept from managers takes no number', async () => {
  const first = await aRecord(door, provider)
  const hidden = await aRecord(door, provider, { aboutManager: true })
  const second = await aRecord(door, provider)
  assert.doesNotMatch(hidden.reference, /-\d{4}$/)
  assert.equal(Number(second.reference.slice(-4)) - Number(first.reference.slice(-4)), 1)
})

test('when two people open a record for one report at the same moment, one has it and the other is told', async () => {
  const reportId = await told(door, provider)
  const open = () => provider.as('registered-manager', ctx => openIncident(ctx, { reportIds: [reportId] }))
  const given = await Promise.all([open(), open(), open()])
  assert.equal(given.filter(result => result.ok).length, 1)
  for (const result of given) if (!result.ok) assert.equal(result.code, 'already-in-record')
})

test('when two people have a first look at the same moment, one is kept and the other is told, nothing is overwritten', async () => {
  const record = await recordNow(provider, (await aRecord(door, provider)).id)
  const look = (title: string) =>
    provider.as('registered-manager', ctx => triageIncident(ctx, aFirstLook(record, { title })))
  const given = await Promise.all([look('Hoist battery flat'), look('Resident waited for help')])
  assert.deepEqual(given.map(result => (result.ok ? 'kept' : result.code)).sort(), [
    'changed-meanwhile',
    'kept',
  ])
})

test('a second report of the same event joins its record, and both stories are there', async () => {
  const record = await aRecord(door, provider)
  const reportId = await told(door, provider, { story: 'Ash hoist again, no charge.' })
  const [match] = await provider.as('registered-manager', ctx => likelyMatches(ctx, reportId))
  assert.ok(match)
  const join = () =>
    provider.as('registered-manager', ctx =>
      joinReports(ctx, { incidentId: record.id, reportIds: [reportId] }),
    )
  done(await join())
  assert.deepEqual(await join(), { ok: false, code: 'already-in-record' })
})

test('a report about a manager is never joined to an ordinary record, nor an ordinary one to its own', async () => {
  const ordinary = await aRecord(door, provider)
  const hidden = await aRecord(door, provider, { aboutManager: true })
  const aboutManager = await told(door, provider, { aboutManager: true })
  const plain = await told(door, provider)
  const join = (incidentId: typeof ordinary.id, reportId: typeof plain) =>
    provider.as('quality-lead', ctx => joinReports(ctx, { incidentId, reportIds: [reportId] }))
  assert.deepEqual(await join(ordinary.id, aboutManager), { ok: false, code: 'kept-apart' })
  assert.deepEqual(await join(hidden.id, plain), { ok: false, code: 'kept-apart' })
  done(await join(hidden.id, aboutManager))
  const both = await provider.as('quality-lead', ctx =>
    openIncident(ctx, { reportIds: [plain, aboutManager] }),
  )
  assert.equal(both.ok, false)
})

test('a report of another service, or for a closed record, is not joined', async () => {
  const record = await aRecord(door, provider)
  const elsewhere = await told(door, provider, { code: provider.codes.elm })
  const join = (reportId: typeof elsewhere) =>
    provider.as('quality-lead', ctx => joinReports(ctx, { incidentId: record.id, reportIds: [reportId] }))
  assert.deepEqual(await join(elsewhere), { ok: false, code: 'different-services' })
  await closed(provider, record)
  assert.deepEqual(await join(await told(door, provider)), { ok: false, code: 'record-closed' })
})

test('a shift lead makes safe at once, which opens the record; a second note is added and nothing is lost', async () => {
  const reportId = await told(door, provider, { atRisk: true, story: 'The call bell is silent in room 9.' })
  const safe = (text: string) => provider.as('shift-lead', ctx => makeSafe(ctx, { reportId, text }))
  const opened = done(await safe('Hourly checks, hand bells given out.'))
  done(await safe('Engineer called.'))
  const record = await recordNow(provider, opened.id)
  assert.equal(record.madeSafe, 'Hourly checks, hand bells given out.\n\nEngineer called.')
  assert.equal(record.atRisk, true)
})

test('whoever is at risk now comes first in the inbox, and stays until it is made safe', async () => {
  const manager = <T>(work: Parameters<typeof provider.as<T>>[1]) => provider.as('registered-manager', work)
  const reportId = await told(door, provider, { atRisk: true })
  const [first] = await manager(ctx => waitingReports(ctx, 100))
  assert.equal(first?.atRiskNow, true)
  const opened = done(await manager(ctx => openIncident(ctx, { reportIds: [reportId] })))
  assert.ok((await manager(ctx => unsafeRecords(ctx, 100))).some(record => record.id === opened.id))
  done(await manager(ctx => makeSafe(ctx, { reportId, text: 'Door locked.' })))
  assert.ok((await manager(ctx => unsafeRecords(ctx, 100))).every(record => record.id !== opened.id))
  assert.ok((await manager(ctx => untriagedRecords(ctx, 100))).some(record => record.id === opened.id))
})

test('who may not triage may not open, join or look, whatever they send', async () => {
  const record = await recordNow(provider, (await aRecord(door, provider)).id)
  const reportId = await told(door, provider)
  for (const role of ['worker', 'reviewer', 'inspector', 'administrator', 'supporter'] as const) {
    const refusals = await provider.as(role, async ctx => [
      await openIncident(ctx, { reportIds: [reportId] }),
      await joinReports(ctx, { incidentId: record.id, reportIds: [reportId] }),
      await triageIncident(ctx, aFirstLook(record)),
      await makeSafe(ctx, { reportId, text: 'Done.' }),
    ])
    for (const refusal of refusals)
      assert.ok(!refusal.ok && ['not-found', 'not-permitted'].includes(refusal.code), role)
  }
  const [still] = await provider.asSystem(ctx => reportsByIds(ctx, [reportId]))
  assert.ok(still)
})
