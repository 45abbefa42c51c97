import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openReview } from '#capabilities/review'
import { incidentById, triageIncident } from '#capabilities/triage'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aFirstLook } from '../triage/testing.ts'
import { answerForService } from './commands/answer-for-service.ts'
import { answerQuestions } from './commands/answer-questions.ts'
import { decideDuty } from './commands/decide-duty.ts'
import { noteAgreement } from './commands/note-agreement.ts'
import { noteSending } from './commands/note-sending.ts'
import { setDutyTarget } from './commands/set-duty-target.ts'
import { answersOf } from './queries/answers-of.ts'
import { dutiesRunningOut } from './queries/duties-running-out.ts'
import { ruleVersion } from './reference/rules.ts'
import { aLookedAtRecord, answered, aProvider, done, dutiesNow, recordNow } from './testing.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const manager = <T>(work: Parameters<typeof provider.as<T>>[1]) => provider.as('registered-manager', work)

async function dutyOf(record: Parameters<typeof dutiesNow>[1], ruleId: string) {
  const duty = (await dutiesNow(provider, record)).duties.find(each => each.rule.id === ruleId)
  assert.ok(duty)
  return duty
}

test('the first look answers what it can, and what it cannot is asked', async () => {
  const record = await aLookedAtRecord(door, provider)
  const injury = await dutyOf(record, 'CQC-R18-INJURY')
  assert.equal(injury.standing, 'to-find-out')
  assert.deepEqual(injury.missing.slice(0, 3), [
    'service.regulatedActivity',
    'person.isServiceUser',
    'hcp.impairmentNotTemporary',
  ])
  assert.equal((await dutyOf(record, 'INSURER')).standing, 'to-decide')
  assert.equal((await dutyOf(record, 'ICO-72H')).standing, 'not-indicated')
})

test('an answer is evaluated at once, and earlier answers stay in the record', async () => {
  const record = await aLookedAtRecord(door, provider)
  await answered(provider, record, { 'person.isServiceUser': 'yes', 'service.regulatedActivity': 'yes' })
  await answered(provider, record, { 'hcp.structuralChange': 'no' })
  assert.equal((await dutyOf(record, 'CQC-R18-INJURY')).standing, 'to-find-out')
  await answered(provider, record, { 'hcp.structuralChange': 'yes' })
  const injury = await dutyOf(record, 'CQC-R18-INJURY')
  assert.equal(injury.standing, 'to-decide')
  assert.ok(injury.clock.targetDue)
  assert.equal(injury.clock.legalDue, undefined)
  const kept = await manager(ctx => answersOf(ctx, [record.id]))
  const values = kept.get(record.id)?.filter(({ field }) => field === 'hcp.structuralChange')
  assert.deepEqual(
    values?.map(({ value }) => value),
    [false, true],
  )
})

test('an answer given twice is kept once, and an unreadable one keeps nothing', async () => {
  const record = await aLookedAtRecord(door, provider)
  const give = (answers: Record<string, string>) => manager(ctx => answerQuestions(ctx, record.id, answers))
  assert.equal(done(await give({ 'person.age': '81' })).kept, 1)
  assert.equal(done(await give({ 'person.age': '81' })).kept, 0)
  const refusal = await give({ 'person.autistic': 'yes', 'person.age': 'old' })
  assert.deepEqual(refusal, { ok: false, code: 'answer-unreadable', field: 'person.age' })
  assert.equal((await dutiesNow(provider, record)).facts['person.autistic'], undefined)
})

test('harm and category belong to the first look and cannot be answered away', async () => {
  const record = await aLookedAtRecord(door, provider)
  await answered(provider, record, { 'harm.physical': 'none', 'incident.category': 'other' })
  assert.equal((await dutiesNow(provider, record)).facts['harm.physical'], 'severe')
})

test('a decision keeps its reason, its name, the version of the rules and what was known', async () => {
  const record = await aLookedAtRecord(door, provider)
  const input = {
    ruleId: 'INSURER',
    decision: 'not-notify',
    reason: 'Our policy asks for claims only.',
  } as const
  done(await manager(ctx => decideDuty(ctx, record.id, input)))
  const { decisions, standing } = await dutyOf(record, 'INSURER')
  assert.equal(standing, 'not-notified')
  assert.equal(decisions[0]?.ruleVersion, ruleVersion)
  assert.equal(decisions[0]?.by, provider.people['registered-manager'])
  assert.equal(decisions[0]?.facts['harm.physical'], 'severe')
})

test('no decision can be changed or taken out, not even by the program', async () => {
  const record = await aLookedAtRecord(door, provider)
  const input = { ruleId: 'INSURER', decision: 'notify', reason: 'The policy asks.' } as const
  done(await manager(ctx => decideDuty(ctx, record.id, input)))
  for (const table of ['decision', 'fact', 'sending', 'agency_agreement'] as const)
    await assert.rejects(
      manager(ctx => ctx.db.updateTable(`duties.${table}`).set({ at: ctx.now() }).execute()),
      /permission denied/,
    )
})

test('not to notify, decided before it was indicated, is decided again once it is', async () => {
  const record = await aLookedAtRecord(door, provider)
  const input = { ruleId: 'RIDDOR-DO', decision: 'not-notify', reason: 'It looked like the sling.' } as const
  done(await manager(ctx => decideDuty(ctx, record.id, input)))
  assert.equal((await dutyOf(record, 'RIDDOR-DO')).standing, 'not-notified')
  await answered(provider, record, { dangerousOccurrence: 'yes' })
  assert.equal((await dutyOf(record, 'RIDDOR-DO')).standing, 'to-decide')
})

test('what was sent is noted with its reference, and never with a time to come', async () => {
  const record = await aLookedAtRecord(door, provider)
  const sent = { ruleId: 'INSURER', what: 'An e-mail.', sentBy: 'Siobhan Duffy', referenceReceived: 'C-17' }
  const note = (sentAt: string) =>
    manager(ctx => noteSending(ctx, record.id, { ...sent, sentOn: '2026-11-24', sentAt }))
  assert.deepEqual(await note('23:59'), { ok: false, code: 'sent-in-the-future', field: 'sentOn' })
  done(await note('08:00'))
  const duty = await dutyOf(record, 'INSURER')
  assert.equal(duty.standing, 'sent')
  assert.deepEqual(
    [duty.sendings[0]?.sentAt, duty.sendings[0]?.referenceReceived],
    ['2026-11-24T08:00:00.000Z', 'C-17'],
  )
})

test('a shift lead decides nothing, and nobody decides in a service of others', async () => {
  const record = await aLookedAtRecord(door, provider)
  const input = { ruleId: 'INSURER', decision: 'notify', reason: 'It is asked for.' } as const
  const refusal = await provider.as('shift-lead', ctx => decideDuty(ctx, record.id, input))
  assert.deepEqual(refusal, { ok: false, code: 'not-permitted' })
  assert.deepEqual(await provider.as('worker', ctx => decideDuty(ctx, record.id, input)), {
    ok: false,
    code: 'not-found',
  })
})

test('what holds for a whole service is asked once, and a record can say otherwise', async () => {
  const record = await aLookedAtRecord(door, provider)
  done(await manager(ctx => answerForService(ctx, provider.rowan, { 'service.isCharity': 'yes' })))
  assert.equal((await dutyOf(record, 'CHARITY')).truth, 'yes')
  await answered(provider, record, { 'service.isCharity': 'no' })
  assert.equal((await dutyOf(record, 'CHARITY')).truth, 'no')
  const elsewhere = await manager(ctx => answerForService(ctx, provider.elm, { 'service.isCharity': 'yes' }))
  assert.deepEqual(elsewhere, { ok: false, code: 'not-found' })
})

test('a target of the organisation shortens the clock, and none goes back to the default', async () => {
  const record = await aLookedAtRecord(door, provider)
  await answered(provider, record, {
    'event.outbreakSuspected': 'yes',
    'incident.awareAt': '2026-11-24T08:00',
  })
  const due = async () => (await dutyOf(record, 'UKHSA')).due
  const set = (count: number | undefined) =>
    provider.as('quality-lead', ctx => setDutyTarget(ctx, { rule: 'UKHSA', count, unit: 'hours' }))
  assert.equal(await due(), '2026-11-25T08:00:00.000Z')
  done(await set(4))
  assert.equal(await due(), '2026-11-24T12:00:00.000Z')
  done(await set(undefined))
  assert.equal(await due(), '2026-11-25T08:00:00.000Z')
})

test('today lists a record until every duty of it is decided, also once it is closed', async () => {
  const record = await aLookedAtRecord(door, provider)
  const listed = () =>
    manager(async ctx => (await dutiesRunningOut(ctx)).find(each => each.reference === record.reference))
  assert.ok((await listed())?.toDo.some(({ rule }) => rule.id === 'INSURER'))
  const { duties } = await dutiesNow(provider, record)
  for (const { rule, standing } of duties)
    if (standing !== 'not-indicated') {
      const input = { ruleId: rule.id, decision: 'not-notify', reason: 'Looked at together.' } as const
      done(await manager(ctx => decideDuty(ctx, record.id, input)))
    }
  assert.equal(await listed(), undefined)
})

test('a near miss of which everything is known asks for nothing', async () => {
  done(
    await manager(ctx =>
      answerForService(ctx, provider.rowan, {
        'service.regulatedActivity': 'yes',
        'service.nhsFunded': 'no',
        'service.nhsStandardContract': 'no',
        'service.isCharity': 'no',
        'service.ofstedRegistered': 'no',
      }),
    ),
  )
  const record = await aLookedAtRecord(door, provider, {
    what: 'nutrition.record',
    kind: 'near-miss',
    harmPhysical: 'none',
  })
  await answered(provider, record, {
    'person.isServiceUser': 'yes',
    'safeguarding.abuseOrAllegation': 'no',
    'safeguarding.experiencingOrAtRisk': 'no',
    'police.suspectedCrime': 'no',
    'police.reportedOrInvestigating': 'no',
    'event.foodPoisoningSuspected': 'no',
    'device.adverseIncident': 'no',
  })
  const { duties } = await dutiesNow(provider, record)
  assert.deepEqual(
    duties.filter(({ standing }) => standing !== 'not-indicated').map(({ rule }) => rule.id),
    [],
  )
})

test('an allegation keeps the record to named roles, and search and its report with it', async () => {
  const record = await aLookedAtRecord(door, provider)
  const seenBy = (role: Parameters<typeof provider.as>[0]) =>
    provider.as(role, async ctx => (await incidentById(ctx, record.id)) !== undefined)
  assert.equal(await seenBy('shift-lead'), true)
  await answered(provider, record, { 'safeguarding.abuseOrAllegation': 'yes' })
  for (const role of ['shift-lead', 'reviewer'] as const) assert.equal(await seenBy(role), false, role)
  for (const role of ['registered-manager', 'quality-lead', 'nominated-individual', 'inspector'] as const)
    assert.equal(await seenBy(role), true, role)
  const rows = await provider.as('shift-lead', ctx =>
    ctx.db
      .selectFrom('triage.search_entry')
      .select('incident_id')
      .where('incident_id', '=', record.id)
      .execute(),
  )
  assert.deepEqual(rows, [])
})

test('learning that asks people waits for the agency, and goes on once it agrees', async () => {
  const record = await aLookedAtRecord(door, provider, { learningResponse: 'after-action-review' })
  await answered(provider, record, { 'police.reportedOrInvestigating': 'yes' })
  const open = () => manager(ctx => openReview(ctx, record.id))
  assert.deepEqual(await open(), { ok: false, code: 'safeguarding-parks-this' })
  const agreement = { agency: 'Safeguarding team', agreedOn: '2026-11-24', words: 'The duty worker agreed.' }
  const early = await manager(ctx => noteAgreement(ctx, record.id, { ...agreement, agreedOn: '2026-11-25' }))
  assert.deepEqual(early, { ok: false, code: 'agreed-in-the-future', field: 'agreedOn' })
  done(await manager(ctx => noteAgreement(ctx, record.id, agreement)))
  done(await open())
  assert.ok(await provider.as('reviewer', ctx => incidentById(ctx, record.id)))
  assert.equal(await provider.as('shift-lead', ctx => incidentById(ctx, record.id)), undefined)
})

test('a walk through the task asks nobody about what happened, and need not wait', async () => {
  const record = await aLookedAtRecord(door, provider, {
    what: 'violence.verbal',
    learningResponse: 'walk-through',
  })
  done(await manager(ctx => openReview(ctx, record.id)))
})

test('a record of abuse by its category is restricted by the first look itself', async () => {
  const record = await aLookedAtRecord(door, provider, {
    what: 'safeguarding.neglect',
    learningResponse: 'walk-through',
  })
  assert.equal(await provider.as('shift-lead', ctx => incidentById(ctx, record.id)), undefined)
  assert.equal((await dutyOf(record, 'SG-S42')).missing.includes('safeguarding.abuseOrAllegation'), false)
  const again = aFirstLook(await recordNow(provider, record.id), {
    what: 'safeguarding.neglect',
    why: 'The council rang.',
  })
  done(await manager(ctx => triageIncident(ctx, again)))
})
