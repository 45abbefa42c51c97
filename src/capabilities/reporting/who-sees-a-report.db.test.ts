import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { openThread } from './commands/open-thread.ts'
import { replyToOwnReport } from './commands/reply-to-own-report.ts'
import { replyToThread } from './commands/reply-to-thread.ts'
import { sendThanks } from './commands/send-thanks.ts'
import { submitReport } from './commands/submit-report.ts'
import { tellAsYourself } from './commands/tell-as-yourself.ts'
import { writeToReporter } from './commands/write-to-reporter.ts'
import type { PublicDoor } from './door.ts'
import { hasOutcome } from './queries/has-outcome.ts'
import { openReports } from './queries/open-reports.ts'
import { ownReport, ownReports } from './queries/own-reports.ts'
import { reportsByIds } from './queries/reports-by-ids.ts'
import { threadOf } from './queries/thread-of.ts'
import type { ReportId } from './report.ts'
import { aFormSecret, aProvider, aReport, done } from './testing.ts'

const world = await aDatabase()
const owner = await world.connect(world.urls.superuser)
const keys = aKeyring()
const door: PublicDoor = { pool: world.publicPool, keys, clock: world.clock }
const provider = await aProvider(world)

const aboutTheManager = await tell({
  aboutManager: true,
  story: 'The manager told us not to write falls down.',
})
const ordinary = await tell({ story: 'The hoist battery was flat.' })
const atElm = await tell({ code: provider.codes.elm, story: 'A loose handrail.' })

async function tell(told: Partial<Parameters<typeof aReport>[0]>): Promise<ReportId> {
  const given = await submitReport(door, aReport({ code: provider.codes.ash, ...told }))
  if (given.outcome !== 'received' || !given.words) assert.fail(given.outcome)
  const opened = await openThread(door, given.words.join(' '))
  if (opened.outcome !== 'open') assert.fail(opened.outcome)
  await replyToThread(door, { seal: opened.seal, text: 'I forgot to say: on nights.', form: aFormSecret() })
  const { rows } = await owner.query('select id from reporting.report where reference = $1', [
    given.reference,
  ])
  return rows[0].id
}

/** Every way there is to learn of a report; true when this person learns of it. */
const waysToLearn: Record<string, (ctx: Context, id: ReportId) => Promise<boolean>> = {
  'by its id': async (ctx, id) => (await reportsByIds(ctx, [id])).length > 0,
  'in the open list': async (ctx, id) =>
    (await openReports(ctx, { limit: 100 })).some(report => report.id === id),
  'in its thread': async (ctx, id) => (await threadOf(ctx, id)).length > 0,
  'by thanking': async (ctx, id) => found(await sendThanks(ctx, { reportId: id, text: 'Thanks' })),
  'by writing': async (ctx, id) =>
    found(await writeToReporter(ctx, { reportId: id, kind: 'question', text: 'Where?' })),
  'by answering as if it were theirs': async (ctx, id) =>
    found(await replyToOwnReport(ctx, { reportId: id, text: 'Mine', form: aFormSecret() })),
  'in a count': async (ctx, id) => {
    const { count } = await ctx.db
      .selectFrom('reporting.report')
      .select(eb => eb.fn.countAll<number>().as('count'))
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return Number(count) > 0
  },
  'in the way back': async (ctx, id) =>
    (await ctx.db.selectFrom('reporting.thread').select('id').where('report_id', '=', id).execute()).length >
    0,
  'in the audit trail': async (ctx, id) =>
    (await ctx.db.selectFrom('platform.audit_entry').select('id').where('thing_id', '=', id).execute())
      .length > 0,
}

function found(result: { ok: boolean; code?: string }): boolean {
  return result.ok || result.code !== 'not-found'
}

class Undo extends Error {}

/** Who learns of a report and how; nothing that is tried stays. */
async function learns(role: Role, id: ReportId): Promise<string[]> {
  const ways: string[] = []
  for (const [way, ask] of Object.entries(waysToLearn)) {
    await provider
      .as(role, async ctx => {
        if (await ask(ctx, id)) ways.push(way)
        throw new Undo()
      })
      .catch(error => assert.ok(error instanceof Undo, String(error)))
  }
  return ways
}

test('a report about a manager: no manager or shift lead of that service can find it by any way', async () => {
  for (const role of [
    'registered-manager',
    'shift-lead',
    'worker',
    'reviewer',
    'inspector',
    'administrator',
  ] as const)
    assert.deepEqual(await learns(role, aboutTheManager), [], role)
})

test('a report about a manager reaches the quality lead, the nominated individual and the guardian', async () => {
  for (const role of ['quality-lead', 'nominated-individual', 'guardian'] as const) {
    const ways = await learns(role, aboutTheManager)
    for (const way of ['by its id', 'in the open list', 'in its thread', 'by thanking', 'in the audit trail'])
      assert.ok(ways.includes(way), `${role} ${way}`)
  }
})

const readers = [
  'shift-lead',
  'registered-manager',
  'reviewer',
  'quality-lead',
  'nominated-individual',
  'inspector',
] as const satisfies Role[]

for (const role of ['shift-lead', 'reviewer', 'quality-lead', 'nominated-individual'] as const) {
  test(`a report kept from the ${role}: they find it by no way, and everybody else as before`, async () => {
    const kept = await tell({ alsoKeptFrom: [role], story: 'Told about somebody else.' })
    assert.deepEqual(await learns(role, kept), [])
    for (const reader of readers.filter(each => each !== role))
      assert.ok((await learns(reader, kept)).includes('by its id'), reader)
    for (const other of ['worker', 'guardian', 'administrator', 'supporter'] as const)
      assert.ok(!(await learns(other, kept)).includes('by its id'), other)
  })
}

test('a report about a manager can be kept from the guardian as well, and still reaches the others', async () => {
  const kept = await tell({ aboutManager: true, alsoKeptFrom: ['guardian'], story: 'Both of them knew.' })
  for (const role of ['guardian', 'registered-manager', 'shift-lead', 'reviewer'] as const)
    assert.deepEqual(await learns(role, kept), [], role)
  for (const role of ['quality-lead', 'nominated-individual'] as const)
    assert.ok((await learns(role, kept)).includes('by thanking'), role)
})

test('whoever holds a kept role beside another finds nothing by the other', async () => {
  const small = await aProvider(world)
  await owner.query(
    `insert into organisation.role_held (org_id, id, person_id, service_id, role, starts_at)
     values ($1, gen_random_uuid(), $2, $3, 'shift-lead', $4)`,
    [small.orgId, small.people.reviewer, small.rowan, world.clock.now()],
  )
  const given = await submitReport(door, aReport({ code: small.codes.ash, alsoKeptFrom: ['shift-lead'] }))
  assert.equal(given.outcome, 'received')
  const seen = await small.as('reviewer', ctx => openReports(ctx, { limit: 10 }))
  assert.deepEqual(seen, [])
  assert.equal((await small.as('registered-manager', ctx => openReports(ctx, { limit: 10 }))).length, 1)
})

test('a report that nobody would be left to read is not taken', async () => {
  const { codes } = await aProvider(world, ['nominated-individual', 'registered-manager'])
  const alone = aReport({ code: codes.ash, alsoKeptFrom: ['quality-lead'] })
  assert.equal((await submitReport(door, alone)).outcome, 'nobody-receives')
})

test('a quality lead who manages the service as well does not see a report about its manager', async () => {
  const small = await aProvider(world)
  const { rows } = await owner.query(
    `insert into organisation.role_held (org_id, id, person_id, service_id, role, starts_at)
     values ($1, gen_random_uuid(), $2, $3, 'registered-manager', $4) returning id`,
    [small.orgId, small.people['quality-lead'], small.rowan, world.clock.now()],
  )
  assert.equal(rows.length, 1)
  const given = await submitReport(door, aReport({ code: small.codes.ash, aboutManager: true }))
  assert.ok('place' in given)
  assert.deepEqual(given.place.receivers.toSorted(), ['guardian', 'nominated-individual'])
  const seen = await small.as('quality-lead', ctx => openReports(ctx, { limit: 10 }))
  assert.deepEqual(seen, [])
})

test('an ordinary report is for those who answer at its service, and for nobody of another', async () => {
  assert.ok((await learns('registered-manager', ordinary)).includes('by thanking'))
  // The trail holds ids alone; whose page it is stands in the access table.
  const trailOnly = ['in the audit trail']
  assert.deepEqual(await learns('registered-manager', atElm), trailOnly)
  assert.deepEqual(await learns('worker', ordinary), trailOnly)
  assert.deepEqual(await learns('guardian', ordinary), trailOnly)
})

test('another organisation learns nothing, whoever asks', async () => {
  const other = await aProvider(world)
  for (const ask of Object.values(waysToLearn))
    assert.equal(await other.as('quality-lead', ctx => ask(ctx, ordinary)), false)
})

test('somebody signed in follows their own report, also one about their manager, and nobody else’s', async () => {
  const code = provider.codes.ash
  const told = await provider.as('worker', ctx =>
    tellAsYourself(ctx, keys, { ...aReport({ code, aboutManager: true }), story: 'Told with my name.' }),
  )
  assert.ok('reference' in told && told.outcome === 'received')
  const mine = await provider.as('worker', ctx => ownReport(ctx, told.reference))
  assert.deepEqual([mine?.naming, mine?.reporterId], ['named', provider.people.worker])
  assert.equal(await provider.as('registered-manager', ctx => ownReport(ctx, told.reference)), undefined)
  await provider.as('guardian', async ctx => {
    if (!mine) assert.fail()
    done(await sendThanks(ctx, { reportId: mine.id, text: 'Thank you. I will look into it.' }))
  })
  const followed = await provider.as('worker', ownReports)
  assert.deepEqual(
    followed.map(report => report.told),
    [['thanks']],
  )
})

test('a named form sent twice is one report; with other words it changes nothing', async () => {
  const report = { ...aReport({ code: provider.codes.birch }), story: 'Wet floor.' }
  const send = (story: string) =>
    provider.as('worker', ctx => tellAsYourself(ctx, keys, { ...report, story }))
  const [first, second] = [await send('Wet floor.'), await send('Wet floor.')]
  const third = await send('Dry floor.')
  assert.deepEqual([first.outcome, second.outcome, third.outcome], ['received', 'repeated', 'other-words'])
  assert.ok('reference' in first && 'reference' in second && first.reference === second.reference)
})

test('nobody tells us something at a service where they do not work', async () => {
  const told = await provider.as('worker', ctx =>
    tellAsYourself(ctx, keys, aReport({ code: provider.codes.elm })),
  )
  assert.deepEqual(told, { outcome: 'not-permitted' })
})

test('an outcome is asked for by report, and what cannot be seen has none', async () => {
  await provider.as('registered-manager', async ctx => {
    done(await writeToReporter(ctx, { reportId: ordinary, kind: 'outcome', text: 'The new battery holds.' }))
    const outcomes = await hasOutcome(ctx, [ordinary, aboutTheManager])
    assert.deepEqual(
      [...outcomes],
      [
        [ordinary, true],
        [aboutTheManager, false],
      ],
    )
  })
})

test('the role of the public pages reads no table, not even by a function of the application', async () => {
  const tables = [
    'reporting.report',
    'reporting.thread',
    'reporting.message',
    'platform.directory',
    'organisation.person',
  ]
  for (const table of tables)
    await assert.rejects(world.publicPool.query(`select * from ${table}`), /permission denied/, table)
  const calls = [
    `reporting.thread_described('${provider.orgId}', '${ordinary}')`,
    `reporting.place_described('${provider.orgId}', '${provider.places.ash}', now())`,
    `platform.enter_as_system('${provider.orgId}')`,
    `platform.find_in_directory('place', '\\x00')`,
  ]
  for (const call of calls)
    await assert.rejects(world.publicPool.query(`select ${call}`), /permission denied/, call)
})
