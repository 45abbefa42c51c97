import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '#capabilities/organisation'
import { addHours } from '#platform/time'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { answerTalk } from './commands/answer-talk.ts'
import { askToTalk, askToTalkAsYourself } from './commands/ask-to-talk.ts'
import { openThread } from './commands/open-thread.ts'
import { readThread } from './commands/read-thread.ts'
import { submitReport } from './commands/submit-report.ts'
import { tellAsYourself } from './commands/tell-as-yourself.ts'
import type { PublicDoor } from './door.ts'
import { ownReport } from './queries/own-reports.ts'
import { ownThread } from './queries/own-thread.ts'
import { supportersAt } from './queries/supporters-at.ts'
import { talkFor, talksFor } from './queries/talks.ts'
import { aFormSecret, aProvider, aReport, done } from './testing.ts'

const world = await aDatabase()
const owner = await world.connect(world.urls.superuser)
const keys = aKeyring()
const door: PublicDoor = { pool: world.publicPool, keys, clock: world.clock }
const provider = await aProvider(world)
const { rowan, codes, people } = provider

async function aThread(told: Partial<Parameters<typeof aReport>[0]> = {}) {
  const given = await submitReport(door, aReport({ code: codes.ash, ...told }))
  if (given.outcome !== 'received' || !given.words) assert.fail(given.outcome)
  const opened = await openThread(door, given.words.join(' '))
  if (opened.outcome !== 'open') assert.fail(opened.outcome)
  return opened
}

async function asked(talk: string, told: Partial<Parameters<typeof aReport>[0]> = {}) {
  const { seal } = await aThread(told)
  assert.equal(await askToTalk(door, { seal, talk, form: aFormSecret() }), 'received')
  return seal
}

const giveRole = (person: string, role: Role) =>
  owner.query(
    `insert into organisation.role_held (org_id, id, person_id, service_id, role, starts_at)
     values ($1, gen_random_uuid(), $2, $3, $4, $5)`,
    [provider.orgId, person, rowan, role, addHours(world.clock.now(), -1)],
  )

/** The talks that each role finds, by the page and by the tables behind it. */
async function talksSeenBy(role: Role): Promise<number> {
  return provider.as(role, async ctx => {
    const listed = await talksFor(ctx)
    const rows = await ctx.db.selectFrom('reporting.talk_request').select('id').execute()
    const said = await ctx.db.selectFrom('reporting.talk_message').select('id').execute()
    assert.ok(listed.length <= rows.length)
    return rows.length + said.length
  })
}

test('only supporters of the service see who would like to talk; managers see nothing at all', async () => {
  await asked('I keep thinking about it.')
  assert.ok((await talksSeenBy('supporter')) > 0)
  const others: Role[] = [
    'worker',
    'shift-lead',
    'registered-manager',
    'reviewer',
    'quality-lead',
    'nominated-individual',
    'guardian',
    'inspector',
    'administrator',
  ]
  for (const role of others) assert.equal(await talksSeenBy(role), 0, role)
})

test('the audit trail says nothing of who asks for somebody to talk to', async () => {
  const trail = () => owner.query('select count(*)::int as rows from platform.audit_entry')
  const { seal } = await aThread()
  const before = (await trail()).rows[0].rows
  await askToTalk(door, { seal, talk: '', form: aFormSecret() })
  assert.equal((await trail()).rows[0].rows, before)
})

test('a supporter reads what was said to them and not what was told, and answers under their name', async () => {
  const seal = await asked('Could you ring me after nine?', {
    story: 'The lift door closed on a wheelchair.',
  })
  const talk = await provider.as('supporter', async ctx => {
    const waiting = (await talksFor(ctx)).filter(each => each.waits)
    const whole = (await Promise.all(waiting.map(each => talkFor(ctx, each.id)))).find(each =>
      each?.messages.some(message => message.text.startsWith('Could you ring me')),
    )
    assert.doesNotMatch(JSON.stringify(whole), /wheelchair/)
    assert.equal(whole?.askerName, '')
    return whole
  })
  if (!talk) assert.fail('nobody waits')
  const form = aFormSecret()
  const answer = { talkId: talk.id, text: 'I will. It is not your fault.', form }
  for (const _ of [1, 2]) await provider.as('supporter', async ctx => done(await answerTalk(ctx, answer)))
  const beside = (await readThread(door, seal))?.beside
  assert.deepEqual(
    beside?.talk?.map(each => [each.fromReporter, each.signed]),
    [
      [true, ''],
      [false, 'Mair Prosser'],
    ],
  )
})

test('the wish alone is enough, and asking twice is asking once', async () => {
  const { seal } = await aThread()
  for (const _ of [1, 2])
    assert.equal(await askToTalk(door, { seal, talk: '', form: aFormSecret() }), 'received')
  assert.deepEqual((await readThread(door, seal))?.beside?.talk, [])
})

test('a form sent twice says it once; with other words it is not said', async () => {
  const { seal } = await aThread()
  const form = aFormSecret()
  assert.equal(await askToTalk(door, { seal, talk: 'Hello.', form }), 'received')
  assert.equal(await askToTalk(door, { seal, talk: 'Hello.', form }), 'repeated')
  assert.equal(await askToTalk(door, { seal, talk: 'Goodbye.', form }), 'other-words')
  assert.equal((await readThread(door, seal))?.beside?.talk?.length, 1)
})

test('somebody signed in may choose a supporter, and then no other supporter sees it', async () => {
  await giveRole(people.reviewer, 'supporter')
  const code = codes.birch
  const chosen = await provider.as('worker', async ctx => {
    const told = await tellAsYourself(ctx, keys, aReport({ code }))
    const report = 'reference' in told ? await ownReport(ctx, told.reference) : undefined
    if (!report) assert.fail()
    assert.deepEqual((await supportersAt(ctx, report)).map(each => each.name).sort(), [
      'Mair Prosser',
      'Tomasz Wiśniewski',
    ])
    const wish = { talk: 'Only you, please.', form: aFormSecret(), supporter: people.reviewer }
    done(await askToTalkAsYourself(ctx, report, wish))
    assert.equal((await ownThread(ctx, report)).beside?.talk?.length, 1)
    return report.id
  })
  const seen = (role: Role) =>
    provider.as(role, async ctx => {
      const rows = await ctx.db
        .selectFrom('reporting.talk_request')
        .select('id')
        .where('report_id', '=', chosen)
        .execute()
      return rows.length
    })
  assert.deepEqual([await seen('reviewer'), await seen('supporter')], [1, 0])
  const [talk] = (await provider.as('reviewer', talksFor)).filter(each => each.askerName !== '')
  assert.equal(talk?.askerName, 'Esi Osei-Mensah')
})

test('a supporter who manages the service, or from whom the report is kept, is no supporter here', async () => {
  await giveRole(people['shift-lead'], 'supporter')
  await giveRole(people['registered-manager'], 'supporter')
  const seen = await talksSeenBy('shift-lead')
  await asked('About a shift lead.', { alsoKeptFrom: ['shift-lead'] })
  assert.equal(await talksSeenBy('shift-lead'), seen)
  assert.equal(await talksSeenBy('registered-manager'), 0)
})

test('where nobody supports people, the thread says so', async () => {
  const alone = await aProvider(world, ['supporter'])
  const { thread } = await aThread({ code: alone.codes.ash })
  assert.equal(thread.beside?.supported, false)
  assert.equal((await aThread()).thread.beside?.supported, true)
})
