import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import type { Role } from '#capabilities/organisation'
import { asSystem } from '#platform/context'
import { aSite } from '../../../tests/support/a-site.ts'
import { addressOf, withAddress } from '../../../tests/support/on-call.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { decideDuty } from './commands/decide-duty.ts'
import { noteSending } from './commands/note-sending.ts'
import { setDutyTarget } from './commands/set-duty-target.ts'
import { remindOfDuties } from './tasks/remind-of-duties.ts'
import { aLookedAtRecord, answered, aProvider, done, type Provider } from './testing.ts'

const world = await aDatabase()
const superuser = await world.connect(world.urls.superuser)
const site = await aSite(world)
const { clock } = world
const { mail } = site
const words = /A duty after an event waits/
const [manager, quality, nominated] = (
  ['registered-manager', 'quality-lead', 'nominated-individual'] as const
).map(addressOf)
let provider: Provider
let record: Awaited<ReturnType<typeof aLookedAtRecord>>

// Told at 09:30; the police know, so that CQC is to be told without delay: our own target ends at 09:30 the next day.
beforeEach(async () => {
  clock.set('2026-11-24T09:30:00Z')
  mail.letters.length = 0
  provider = await aProvider(world)
  await withAddress(provider, ['registered-manager', 'quality-lead', 'nominated-individual', 'guardian'])
  record = await aLookedAtRecord(site.door, provider, {
    what: 'environment.utility',
    harmPhysical: 'none',
  })
  await seen()
})

const as = <T>(work: Parameters<typeof provider.as<T>>[1]) => provider.as('registered-manager', work)
const visitAs = (role: Role) => site.visit({ orgId: provider.orgId, personId: provider.people[role] })

const elseNo = {
  'service.ofstedRegistered': 'no',
  'safeguarding.abuseOrAllegation': 'no',
  'event.threatensSafeService': 'no',
  'event.insufficientStaff': 'no',
  'event.premisesDamageAffectsCare': 'no',
  'event.utilityHoursOut': '0',
  'event.safetyDeviceHoursOut': '0',
}

/** One duty, and nothing else to find out. */
async function policeKnow(): Promise<void> {
  await answered(provider, record, {
    ...elseNo,
    'service.regulatedActivity': 'yes',
    'police.reportedOrInvestigating': 'yes',
  })
}

/** What waits for everybody so far is seen, and mailed. */
async function seen(): Promise<void> {
  await site.work()
  for (const role of ['registered-manager', 'quality-lead', 'nominated-individual', 'guardian'] as const)
    await (await visitAs(role)).post('/app/for-you/seen')
  mail.letters.length = 0
}

async function at(moment: string): Promise<void> {
  clock.set(moment)
  await site.work()
}

async function mailedAt(moment: string): Promise<string[]> {
  await at(moment)
  const sent = mail.letters.splice(0).filter(({ orgId }) => orgId === provider.orgId)
  return sent.map(letter => letter.to).toSorted()
}

async function waitsFor(role: Role): Promise<boolean> {
  return words.test((await (await visitAs(role)).get('/app/for-you')).body)
}

async function reminders(): Promise<string[]> {
  const { rows } = await superuser.query(
    'select rule_id, point from duties.reminder where org_id = $1 order by at, rule_id, point',
    [provider.orgId],
  )
  return rows.map(({ rule_id, point }) => `${rule_id} ${point}`)
}
const ofThePolice = async () => (await reminders()).filter(each => each.startsWith('CQC-R18-POLICE'))

test('a duty without delay is on the manager’s page at once, and in a mail that does not wait for the daily one', async () => {
  assert.equal(await waitsFor('registered-manager'), false)
  await policeKnow()
  assert.deepEqual(await mailedAt('2026-11-24T09:35:00Z'), [manager])
  assert.equal(await waitsFor('registered-manager'), true)
  assert.equal(await waitsFor('quality-lead'), false)
  assert.deepEqual(await ofThePolice(), ['CQC-R18-POLICE at-once'])
})

test('a mail about a duty says that something waits, and nothing of what it is', async () => {
  await policeKnow()
  await at('2026-11-24T09:35:00Z')
  const letters = mail.letters.filter(({ orgId }) => orgId === provider.orgId)
  assert.equal(letters.length, 1)
  for (const { subject, text } of letters)
    assert.doesNotMatch(
      subject + text,
      new RegExp(`${record.reference}|dut(y|ies)|police|CQC|Rowan|clock`, 'i'),
    )
})

test('each point of the clock reminds once, however often the program looks and starts anew', async () => {
  await policeKnow()
  const moments = [
    '24T09:35',
    '24T09:40',
    '24T21:35',
    '24T21:40',
    '25T07:10',
    '25T07:15',
    '25T09:31',
    '30T12:00',
  ]
  for (const moment of moments) {
    await at(`2026-11-${moment}:00Z`)
    await Promise.all([again(), again()])
  }
  assert.deepEqual(
    await ofThePolice(),
    ['at-once', 'half', 'soon', 'overdue'].map(point => `CQC-R18-POLICE ${point}`),
  )
})

const again = () => asSystem(world.database, clock, provider.orgId, remindOfDuties)

test('the database keeps no point twice', async () => {
  await policeKnow()
  await at('2026-11-24T09:35:00Z')
  const superuser = await world.connect(world.urls.superuser)
  const copy = superuser.query(
    'insert into duties.reminder select * from duties.reminder where org_id = $1',
    [provider.orgId],
  )
  await assert.rejects(copy, /reminder_pkey/)
})

test('after a night without the program, what was reached meanwhile is said in one notice and one mail', async () => {
  await policeKnow()
  assert.deepEqual(await mailedAt('2026-11-26T09:00:00Z'), [nominated, quality, manager])
  assert.deepEqual(await mailedAt('2026-11-26T09:05:00Z'), [])
  assert.equal((await ofThePolice()).length, 4)
})

test('an overdue duty is told to everybody who can decide there', async () => {
  await policeKnow()
  await seen()
  clock.set('2026-11-25T09:30:00Z')
  assert.deepEqual(await mailedAt('2026-11-25T09:30:00Z'), [nominated, quality, manager])
  assert.equal(await waitsFor('quality-lead'), true)
  assert.equal(await waitsFor('shift-lead'), false)
})

test('nobody is woken: a reminder in quiet hours goes by mail when they end, and stands on the page meanwhile', async () => {
  await policeKnow()
  await seen()
  assert.deepEqual(await mailedAt('2026-11-24T21:30:00Z'), [])
  assert.equal(await waitsFor('registered-manager'), true)
  assert.deepEqual(await mailedAt('2026-11-25T06:59:00Z'), [])
  assert.deepEqual(await mailedAt('2026-11-25T07:00:00Z'), [manager])
})

test('once it is decided and sent, nothing reminds of it, and a mail that waits does not go', async () => {
  await policeKnow()
  await seen()
  await at('2026-11-24T21:30:00Z')
  clock.set('2026-11-24T21:40:00Z')
  const decision = { ruleId: 'CQC-R18-POLICE', decision: 'notify', reason: 'The police have it.' } as const
  done(await as(ctx => decideDuty(ctx, record.id, decision)))
  assert.equal(await waitsFor('registered-manager'), true)
  const what = { what: 'The form.', sentOn: '2026-11-24', sentAt: '21:35', sentBy: 'Siobhan Duffy' }
  const sent = { ...what, ruleId: 'CQC-R18-POLICE', referenceReceived: 'N-1' }
  done(await as(ctx => noteSending(ctx, record.id, sent)))
  assert.equal(await waitsFor('registered-manager'), false)
  assert.deepEqual(await mailedAt('2026-11-25T07:00:00Z'), [])
  assert.deepEqual(await mailedAt('2026-11-25T09:30:00Z'), [])
  assert.deepEqual(await ofThePolice(), ['CQC-R18-POLICE at-once', 'CQC-R18-POLICE half'])
})

test('a question that nobody has answered reminds while the clock of the law runs', async () => {
  await answered(provider, record, { 'service.regulatedActivity': 'yes' })
  await at('2026-11-24T21:30:00Z')
  assert.ok((await reminders()).some(each => each.endsWith(' half')))
  assert.equal(await waitsFor('registered-manager'), true)
})

test('a clock that is counted anew reminds anew', async () => {
  await policeKnow()
  await at('2026-11-25T09:30:00Z')
  const before = (await ofThePolice()).length
  done(await as(ctx => setDutyTarget(ctx, { rule: 'CQC-R18-POLICE', count: 48, unit: 'hours' })))
  await at('2026-11-25T09:35:00Z')
  assert.equal((await ofThePolice()).length, before + 1)
})

test('whoever may not see a restricted record hears nothing of its duties', async () => {
  await policeKnow()
  await at('2026-11-25T09:30:00Z')
  assert.equal(await waitsFor('registered-manager'), true)
  for (const role of ['worker', 'shift-lead', 'reviewer', 'supporter'] as const)
    assert.equal(await waitsFor(role), false, role)
})
