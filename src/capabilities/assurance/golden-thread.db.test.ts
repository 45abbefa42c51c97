import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personNames, type Role } from '#capabilities/organisation'
import { reportByReference, sendThanks, tellAsYourself } from '#capabilities/reporting'
import { incidentByReference, joinReports, moveIncident, triageIncident } from '#capabilities/triage'
import { aSite } from '../../../tests/support/a-site.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { anAgreedChange } from '../improvement/testing.ts'
import { aReport } from '../reporting/testing.ts'
import { aFirstLook, aProvider, aRecord, done, recordNow } from '../triage/testing.ts'
import { makeGoldenThread } from './commands/make-golden-thread.ts'
import { threadOfRecord } from './document/thread-of-record.ts'
import { gatherRecord } from './queries/gather-record.ts'

const world = await aDatabase()
const site = await aSite(world)
const { keys, door } = site
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

test('the document is a tagged PDF for those who may show it, and not there for anybody else', async () => {
  const visitor = (role: Role) => site.visit({ orgId: provider.orgId, personId: provider.people[role] })
  const url = `/app/records/${reference}/thread.pdf`
  const made = await (await visitor('inspector')).get(url)
  assert.deepEqual([made.status, made.type], [200, 'application/pdf'])
  assert.equal(made.bytes.subarray(0, 5).toString(), '%PDF-')
  for (const mark of ['/MarkInfo', '/StructTreeRoot', 'pdfuaid', '/Lang'])
    assert.ok(made.bytes.includes(mark), mark)
  for (const role of ['shift-lead', 'worker', 'supporter', 'administrator', 'guardian'] as const)
    assert.equal((await (await visitor(role)).get(url)).status, 403, role)
  assert.equal((await (await visitor('inspector')).get('/app/records/INC-0000-0000/thread.pdf')).status, 404)
})

test('the thread of a record that is kept from managers is made by none of those who may not read it', async () => {
  const kept = await aRecord(door, provider, { aboutManager: true })
  for (const role of ['registered-manager', 'reviewer', 'inspector'] as const)
    assert.deepEqual(await provider.as(role, ctx => makeGoldenThread(ctx, kept.reference)), {
      ok: false,
      code: 'not-found',
    })
  assert.ok((await provider.as('quality-lead', ctx => makeGoldenThread(ctx, kept.reference))).ok)
})

test('making a thread is in the audit trail, and the same record gives the same digest to two people', async () => {
  const digestFor = async (role: Role) => {
    const job = done(await provider.as(role, ctx => makeGoldenThread(ctx, reference)))
    return (job.data as { digest: string }).digest
  }
  assert.equal(await digestFor('registered-manager'), await digestFor('inspector'))
  const superuser = await world.connect(world.urls.superuser)
  const { rowCount } = await superuser.query(
    "select from platform.audit_entry where org_id = $1 and action = 'made-golden-thread' and person_id = $2",
    [provider.orgId, provider.people['registered-manager']],
  )
  assert.ok(rowCount)
})
