import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { openThread } from './commands/open-thread.ts'
import { readThread } from './commands/read-thread.ts'
import { replyToThread } from './commands/reply-to-thread.ts'
import { sendThanks } from './commands/send-thanks.ts'
import { submitReport } from './commands/submit-report.ts'
import { writeToReporter } from './commands/write-to-reporter.ts'
import type { PublicDoor } from './door.ts'
import { openReports } from './queries/open-reports.ts'
import type { ReportId } from './report.ts'
import { aFormSecret, aProvider, aReport, done } from './testing.ts'

const world = await aDatabase()
const owner = await world.connect(world.urls.superuser)
const door: PublicDoor = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)

beforeEach(() => world.clock.set('2026-11-24T08:15:00Z'))

async function told(report: Partial<Parameters<typeof aReport>[0]> = {}) {
  const given = await submitReport(door, aReport({ code: provider.codes.ash, ...report }))
  if (given.outcome !== 'received' || !given.words) assert.fail(given.outcome)
  const { rows } = await owner.query('select id from reporting.report where reference = $1', [
    given.reference,
  ])
  return { reference: given.reference, words: given.words.join(' '), id: rows[0].id as ReportId }
}

async function opened(words: string) {
  const thread = await openThread(door, words)
  if (thread.outcome !== 'open') assert.fail(thread.outcome)
  return thread
}

test('six words open the thread of their own report and of no other', async () => {
  const mine = await told({ story: 'The lift door closed on a wheelchair.' })
  const other = await told({ story: 'Two doses of one medicine.' })
  assert.equal((await opened(mine.words)).thread.story, 'The lift door closed on a wheelchair.')
  assert.equal((await opened(other.words)).thread.reference, other.reference)
})

test('capitals, hyphens and spaces in the words are forgiven', async () => {
  const { words, reference } = await told()
  const typed = `  ${words.toUpperCase().replaceAll(' ', ' - ')} `
  assert.equal((await opened(typed)).thread.reference, reference)
})

test('one wrong letter in a word is forgiven', async () => {
  const { words, reference } = await told()
  const [first = '', ...rest] = words.split(' ')
  const slip = `${first.slice(0, -1)}${first.endsWith('q') ? 'j' : 'q'}`
  const typed = [slip, ...rest].join(' ')
  const given = await openThread(door, typed)
  assert.ok(given.outcome === 'open' && given.thread.reference === reference, JSON.stringify([typed, given]))
})

test('six good words that belong to nobody open nothing', async () => {
  const { words } = await told()
  const turned = words.split(' ').toReversed().join(' ')
  assert.deepEqual(await openThread(door, turned), { outcome: 'opens-nothing' })
})

test('too few words and a word that is not on the list are told apart, so that they can be put right', async () => {
  const { words } = await told()
  const five = words.split(' ').slice(1).join(' ')
  assert.deepEqual(await openThread(door, five), { outcome: 'wrong-count', count: 5 })
  const unknown = await openThread(door, `${five} qqqqqqqqq`)
  assert.deepEqual(unknown, { outcome: 'unknown-word', word: 'qqqqqqqqq', position: 6 })
})

test('words that a browser made open the thread as well', async () => {
  const mine = await told()
  const verifier = aFormSecret()
  const form = aFormSecret()
  const report = aReport({ code: provider.codes.ash, verifier, form })
  await submitReport(door, report)
  // The same form from a browser that lost its words and made new ones: both sets open the one report.
  const again = await submitReport(door, { ...report, verifier: aFormSecret() })
  assert.equal(again.outcome, 'repeated')
  const { rows } = await owner.query(
    'select report_id, count(*)::int as ways from reporting.thread group by report_id having count(*) > 1',
  )
  assert.equal(rows.length, 1)
  assert.notEqual(rows[0].report_id, mine.id)
})

test('a thread stays open under its seal for an hour and not longer', async () => {
  const { words, reference } = await told()
  const { seal } = await opened(words)
  assert.equal(
    words.split(' ').some(word => seal.includes(word)),
    false,
  )
  world.clock.set('2026-11-24T09:14:59Z')
  assert.equal((await readThread(door, seal))?.reference, reference)
  world.clock.set('2026-11-24T09:15:01Z')
  assert.equal(await readThread(door, seal), undefined)
  assert.deepEqual(await replyToThread(door, { seal, text: 'More', form: aFormSecret() }), {
    outcome: 'sealed-up',
  })
})

test('a seal that was changed, or made with another server’s key, opens nothing', async () => {
  const { words } = await told()
  const { seal } = await opened(words)
  const [until = '', digest = '', signature = ''] = seal.split('.')
  const later = `${Number(until) + 3_600_000}.${digest}.${signature}`
  for (const forged of [later, `${until}.${digest}`, '', '..', seal.slice(0, -2)])
    assert.equal(await readThread(door, forged), undefined)
  assert.equal(await readThread({ ...door, keys: aKeyring() }, seal), undefined)
})

test('a thank-you, a question and its answer stand in the order they were written, though answers carry only the hour', async () => {
  const { words, id } = await told()
  world.clock.set('2026-11-24T09:20:00Z')
  await provider.as('registered-manager', async ctx => {
    done(await sendThanks(ctx, { reportId: id, text: 'Thank you for stopping.' }))
    done(await writeToReporter(ctx, { reportId: id, kind: 'question', text: 'Which hoist was it?' }))
  })
  world.clock.set('2026-11-24T09:40:00Z')
  const { seal } = await opened(words)
  const replied = await replyToThread(door, { seal, text: 'The blue one.', form: aFormSecret() })
  assert.ok('thread' in replied)
  await replyToThread(door, { seal, text: 'It squeaks, too.', form: aFormSecret() })
  const { thread } = await opened(words)
  assert.deepEqual(
    thread.messages.map(({ kind, at, signed, signedAs }) => [kind, at, signed, signedAs]),
    [
      ['thanks', '2026-11-24T09:20:00.000Z', 'Siobhan Duffy', 'registered-manager'],
      ['question', '2026-11-24T09:20:00.000Z', 'Siobhan Duffy', 'registered-manager'],
      ['answer', '2026-11-24T09:00:00.000Z', '', ''],
      ['addition', '2026-11-24T09:00:00.000Z', '', ''],
    ],
  )
})

test('an answer sent twice, also at the same moment, is there once; with other words it is asked about', async () => {
  const { words, id } = await told()
  const { seal } = await opened(words)
  const form = aFormSecret()
  const replies = await Promise.all(
    Array.from({ length: 6 }, () => replyToThread(door, { seal, text: 'It was the left side.', form })),
  )
  assert.equal(replies.filter(each => each.outcome === 'received').length, 1)
  assert.equal(replies.filter(each => each.outcome === 'repeated').length, 5)
  const other = await replyToThread(door, { seal, text: 'It was the right side.', form })
  assert.equal(other.outcome, 'other-words')
  const { rows } = await owner.query('select text from reporting.message where report_id = $1', [id])
  assert.deepEqual(rows, [{ text: 'It was the left side.' }])
})

test('the trail of an answer without a name holds the hour and no person', async () => {
  const { words, id } = await told()
  world.clock.set('2026-11-24T09:40:12Z')
  const { seal } = await opened(words)
  await replyToThread(door, { seal, text: 'More.', form: aFormSecret() })
  const { rows } = await owner.query(
    `select at, coarse, person_id from platform.audit_entry where thing_id = $1 and action = 'wrote'`,
    [id],
  )
  assert.deepEqual(rows, [{ at: new Date('2026-11-24T09:00:00Z'), coarse: true, person_id: null }])
})

test('two managers who thank at the same moment send one thank-you, and one of them is told', async () => {
  const { id } = await told()
  const thank = (text: string) =>
    provider.as('registered-manager', ctx => sendThanks(ctx, { reportId: id, text }))
  const given = await Promise.all([thank('Thank you!'), thank('Thanks for this.')])
  assert.deepEqual(given.map(each => (each.ok ? 'sent' : each.code)).toSorted(), ['already-thanked', 'sent'])
})

test('who reads a record but does not answer reporters cannot write to them', async () => {
  const { id } = await told()
  for (const role of ['inspector', 'reviewer'] as const) {
    const thanked = await provider.as(role, ctx => sendThanks(ctx, { reportId: id, text: 'Thanks' }))
    assert.deepEqual(thanked, { ok: false, code: 'not-permitted' }, role)
  }
  const asked = await provider.as('reviewer', ctx =>
    writeToReporter(ctx, { reportId: id, kind: 'question', text: 'Where was the sling kept?' }),
  )
  assert.equal(asked.ok, true)
})

test('the inbox leads with who is at risk and not yet thanked, and ends when the outcome is told', async () => {
  const calm = await told({ story: 'Calm' })
  const urgent = await told({ story: 'Urgent', atRisk: true })
  const order = async () => {
    const reports = await provider.as('registered-manager', ctx => openReports(ctx, { limit: 500 }))
    return reports.map(report => report.id)
  }
  assert.equal((await order())[0], urgent.id)
  await provider.as('registered-manager', async ctx => {
    done(await sendThanks(ctx, { reportId: urgent.id, text: 'Thank you' }))
    done(await writeToReporter(ctx, { reportId: urgent.id, kind: 'outcome', text: 'It worked.' }))
  })
  assert.equal((await order()).includes(urgent.id), false)
  assert.equal((await order()).includes(calm.id), true)
})
