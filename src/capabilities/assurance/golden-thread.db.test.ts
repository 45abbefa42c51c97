import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personNames } from '#capabilities/organisation'
import { type PublicDoor, reportByReference, sendThanks, tellAsYourself } from '#capabilities/reporting'
import { incidentByReference, joinReports, moveIncident, triageIncident } from '#capabilities/triage'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { anAgreedChange } from '../improvement/testing.ts'
import { aReport } from '../reporting/testing.ts'
import { aFirstLook, aProvider, aRecord, done, recordNow } from '../triage/testing.ts'
import { makeGoldenThread } from './commands/make-golden-thread.ts'
import { threadOfRecord } from './document/thread-of-record.ts'
import { gatherRecord } from './queries/gather-record.ts'

const world = await aDatabase()
const keys = aKeyring()
const door: PublicDoor = { pool: world.publicPool, keys, clock: world.clock }
const provider = await aProvider(world)
const givenName = 'Wilhelmina Tatterdemalion'
const reference = await aRecordOfTwo()

/** A record that somebody with a typed name and a colleague with an account told us about, thanked, with a change agreed. */
async function aRecordOfTwo(): Promise<string> {
  const record = await aRecord(door, provider, { name: givenName })
  const told = await provider.as('worker', ctx =>
    tellAsYourself(ctx, keys, aReport({ code: provider.codes.ash })),
  )
  assert.ok(told.outcome === 'received')
  const incidentId = record.id
  await provider.as('registered-manager', async ctx => {
    const report = await reportByReference(ctx, told.reference)
    assert.ok(report)
    done(await joinReports(ctx, { incidentId, reportIds: [report.id] }))
    done(await sendThanks(ctx, { reportId: report.id, text: 'Thank you for waiting with him.' }))
  })
  await provider.as('registered-manager', async ctx => {
    done(await triageIncident(ctx, aFirstLook(await recordNow(provider, incidentId))))
    done(await moveIncident(ctx, { incidentId, to: 'changing', reason: 'Understood already.' }))
  })
  await anAgreedChange(provider, incidentId)
  return record.reference
}

function thread() {
  return provider.as('registered-manager', async ctx => {
    const incident = await incidentByReference(ctx, reference)
    assert.ok(incident)
    return threadOfRecord(await gatherRecord(ctx, incident))
  })
}

test('the golden thread names neither who told us nor who worked on it', async () => {
  const text = JSON.stringify(await thread())
  const colleagues = await provider.asSystem(ctx => personNames(ctx, Object.values(provider.people)))
  const names = [givenName, ...colleagues.values()].flatMap(name => name.split(' '))
  assert.ok(
    text.includes('The chargers move') && text.includes('Thank you for waiting'),
    'it is all in there',
  )
  assert.deepEqual(
    names.filter(name => text.includes(name)),
    [],
  )
})

test('every statement says which record it comes from, and none says a time closer than the part of the day', async () => {
  const statements = (await thread()).sections.flatMap(section => section.statements)
  assert.ok(statements.length > 5)
  for (const { text, when, record } of statements) {
    assert.notEqual(record, '', text)
    assert.doesNotMatch(when, /\d:\d/, text)
  }
})

test('a record that nobody has touched since says the same, so that two copies can be held against each other', async () => {
  assert.deepEqual(await thread(), await thread())
})

test('the document is a PDF for those who may show it, and not there for anybody else', async () => {
  const made = await provider.as('inspector', ctx => makeGoldenThread(ctx, reference))
  assert.equal(Buffer.from(done(made)).subarray(0, 5).toString(), '%PDF-')
  assert.deepEqual(await provider.as('shift-lead', ctx => makeGoldenThread(ctx, reference)), {
    ok: false,
    code: 'not-permitted',
  })
  assert.deepEqual(await provider.as('worker', ctx => makeGoldenThread(ctx, reference)), {
    ok: false,
    code: 'not-found',
  })
})
