import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { addToReport } from './commands/add-to-report.ts'
import { askToTalk, askToTalkAsYourself } from './commands/ask-to-talk.ts'
import { openThread } from './commands/open-thread.ts'
import { replyAsGuardian } from './commands/reply-as-guardian.ts'
import { replyToOwnReport } from './commands/reply-to-own-report.ts'
import { replyToThread } from './commands/reply-to-thread.ts'
import { sendThanks } from './commands/send-thanks.ts'
import { submitReport } from './commands/submit-report.ts'
import { tellAsYourself } from './commands/tell-as-yourself.ts'
import { tellGuardian, tellGuardianOfOwn } from './commands/tell-guardian.ts'
import { withdraw, withdrawOwnReport } from './commands/withdraw.ts'
import { writeToReporter } from './commands/write-to-reporter.ts'
import type { PublicDoor } from './door.ts'
import { fullerAnswers } from './queries/fuller-answers.ts'
import { guardedReport } from './queries/guarded-reports.ts'
import { hasOutcome } from './queries/has-outcome.ts'
import { ownReport, ownReports } from './queries/own-reports.ts'
import { reportByReference } from './queries/report-by-reference.ts'
import { threadOf } from './queries/thread-of.ts'
import { aFormSecret, aProvider, aReport, done } from './testing.ts'

const world = await aDatabase()
const owner = await world.connect(world.urls.superuser)
const keys = aKeyring()
const door: PublicDoor = { pool: world.publicPool, keys, clock: world.clock }
const provider = await aProvider(world)
const { codes } = provider

const asManager = <T>(work: Parameters<typeof provider.as<T>>[1]) => provider.as('registered-manager', work)

async function aWithdrawn(told: Partial<Parameters<typeof aReport>[0]> = {}) {
  const report = aReport({ code: codes.ash, name: 'Esi Osei-Mensah', ...told })
  const given = await submitReport(door, report)
  if (given.outcome !== 'received' || !given.words) assert.fail(given.outcome)
  const words = given.words.join(' ')
  const opened = await openThread(door, words)
  if (opened.outcome !== 'open') assert.fail(opened.outcome)
  const { seal } = opened
  await replyToThread(door, { seal, text: 'It was on nights.', form: aFormSecret() })
  await askToTalk(door, { seal, talk: 'I am Esi.', form: aFormSecret() })
  await addToReport(door, seal, { staffing: 'no' })
  assert.equal(await withdraw(door, seal), true)
  const { rows } = await owner.query('select id from reporting.report where reference = $1', [
    given.reference,
  ])
  return { id: rows[0].id, reference: given.reference, words, seal, report }
}

test('ending contact erases the name and the way back, and the talk with a supporter', async () => {
  const { id, words, seal } = await aWithdrawn()
  const { rows } = await owner.query(
    'select naming, given_name, reporter_id from reporting.report where id = $1',
    [id],
  )
  assert.deepEqual(rows, [{ naming: 'anonymous', given_name: null, reporter_id: null }])
  for (const table of ['reporting.thread', 'reporting.talk_request', 'reporting.sealed_identity']) {
    const left = await owner.query(`select from ${table} where report_id = $1`, [id])
    assert.equal(left.rowCount, 0, table)
  }
  const { rows: talks } = await owner.query('select count(*)::int as left from reporting.talk_message')
  assert.equal(talks[0].left, 0)
  assert.deepEqual(await openThread(door, words), { outcome: 'opens-nothing' })
  const reply = await replyToThread(door, { seal, text: 'One more thing.', form: aFormSecret() })
  assert.equal(reply.outcome, 'unknown-thread')
})

test('what happened stays: the story, what was said, what was added', async () => {
  const { id, reference } = await aWithdrawn({ story: 'The bath was too hot.' })
  await asManager(async ctx => {
    const report = await reportByReference(ctx, reference)
    assert.equal(report?.story, 'The bath was too hot.')
    assert.notEqual(report?.withdrawnAt, null)
    assert.deepEqual(
      (await threadOf(ctx, id)).map(message => message.text),
      ['It was on nights.'],
    )
    assert.equal((await fullerAnswers(ctx, [id])).get(id)?.length, 1)
  })
})

test('nobody can write to whoever ended contact, and nobody owes them anything', async () => {
  const { id } = await aWithdrawn()
  await asManager(async ctx => {
    const refusal = { ok: false, code: 'contact-ended' }
    assert.deepEqual(await sendThanks(ctx, { reportId: id, text: 'Thank you.' }), refusal)
    assert.deepEqual(await writeToReporter(ctx, { reportId: id, kind: 'question', text: 'Where?' }), refusal)
    assert.deepEqual([...(await hasOutcome(ctx, [id])).values()], [true])
  })
})

test('what was said to the guardian stays with the guardian, who waits for nobody and writes to nobody any more', async () => {
  const said = aReport({ code: codes.ash, story: 'The rota is not fair.' })
  const given = await submitReport(door, said)
  if (given.outcome !== 'received') assert.fail(given.outcome)
  const { seal, reference } = given
  const unfair = { seal, notFair: 'My nights were cut.', treatedWorse: false, form: aFormSecret() }
  assert.equal(await tellGuardian(door, unfair), 'received')
  const asGuardian = <T>(work: Parameters<typeof provider.as<T>>[1]) => provider.as('guardian', work)
  const seen = () => asGuardian(ctx => guardedReport(ctx, reference))
  assert.deepEqual([(await seen())?.waits, (await seen())?.contactEnded], [true, false])
  await withdraw(door, seal)
  assert.deepEqual([(await seen())?.waits, (await seen())?.contactEnded], [false, true])
  const reply = { reference, reply: 'I will ask.', form: aFormSecret() }
  assert.deepEqual(await asGuardian(ctx => replyAsGuardian(ctx, reply)), { ok: false, code: 'contact-ended' })
})

test('asked for twice it is done once, and the trail has one row without a person', async () => {
  const { id, seal } = await aWithdrawn()
  assert.equal(await withdraw(door, seal), true)
  const { rows } = await owner.query(
    `select coarse, person_id from platform.audit_entry where thing_id = $1 and action = 'withdrew'`,
    [id],
  )
  assert.deepEqual(rows, [{ coarse: true, person_id: null }])
})

test('a seal that was never ours ends nobody’s contact', async () => {
  assert.equal(await withdraw(door, 'not.a.seal'), false)
})

test('the same form sent again after that opens no way back', async () => {
  const { report, words } = await aWithdrawn()
  const again = await submitReport(door, report)
  assert.equal(again.outcome, 'repeated')
  assert.deepEqual(await openThread(door, words), { outcome: 'opens-nothing' })
})

test('a named report becomes nobody’s: no row anywhere says whose it was', async () => {
  const told = await provider.as('worker', ctx => tellAsYourself(ctx, keys, aReport({ code: codes.birch })))
  if (!('reference' in told)) assert.fail(told.outcome)
  const id = await provider.as('worker', async ctx => {
    const report = await ownReport(ctx, told.reference)
    if (!report) assert.fail()
    done(await replyToOwnReport(ctx, { reportId: report.id, text: 'And the bell.', form: aFormSecret() }))
    const unfair = { notFair: 'My shifts were cut.', treatedWorse: true, form: aFormSecret() }
    done(await tellGuardianOfOwn(ctx, report, unfair))
    done(await askToTalkAsYourself(ctx, report, { talk: 'It is me.', form: aFormSecret() }))
    return report.id
  })
  assert.equal(await asManager(ctx => withdrawOwnReport(ctx, id)), false)
  assert.equal(await provider.as('worker', ctx => withdrawOwnReport(ctx, id)), true)
  assert.equal(await provider.as('worker', ctx => withdrawOwnReport(ctx, id)), false)
  assert.deepEqual(await provider.as('worker', ownReports), [])
  const { worker } = provider.people
  const { rows: tables } = await owner.query(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema in ('reporting', 'platform') and table_type = 'BASE TABLE'`,
  )
  for (const { name } of tables) {
    // That they were added and given a role is no word of what they told us.
    const other = name === 'platform.audit_entry' ? `and t.thing <> 'person'` : ''
    const left = await owner.query(`select from ${name} t where t::text like $1 ${other}`, [`%${worker}%`])
    assert.equal(left.rowCount, 0, name)
  }
  const { rows } = await owner.query(
    `select told_at = date_trunc('hour', told_at) as to_the_hour from reporting.report where id = $1`,
    [id],
  )
  assert.deepEqual(rows, [{ to_the_hour: true }])
})

test('what somebody signed in may see is the same after they ended contact', async () => {
  const told = await provider.as('worker', ctx => tellAsYourself(ctx, keys, aReport({ code: codes.birch })))
  if (!('reference' in told)) assert.fail(told.outcome)
  await provider.as('worker', async ctx => {
    const report = await ownReport(ctx, told.reference)
    if (!report) assert.fail()
    assert.equal(await withdrawOwnReport(ctx, report.id), true)
    assert.equal((await ctx.db.selectFrom('reporting.report').select('id').execute()).length, 0)
  })
})
