import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '#capabilities/organisation'
import { moveIncident } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aRecord, recordNow } from '../triage/testing.ts'
import { addTimelineEntry } from './commands/add-timeline-entry.ts'
import { answerKeyQuestion } from './commands/answer-key-question.ts'
import { completeReview } from './commands/complete-review.ts'
import { describeWhatWentWell } from './commands/describe-what-went-well.ts'
import { noteFactor } from './commands/note-factor.ts'
import { openReview } from './commands/open-review.ts'
import { recordFinding } from './commands/record-finding.ts'
import { takeOut } from './commands/take-out.ts'
import { findingsOf, reviewOf } from './queries/review-of.ts'
import { aLine, anOpenReview, aProvider, done, fillIn, type Reviewed } from './testing.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)

type Deed = (ctx: Context, id: Reviewed['id']) => Promise<{ ok: boolean; code?: string }>

/** Everything that can be done to an open review. */
const deeds: Record<string, Deed> = {
  'add a line': (ctx, id) => addTimelineEntry(ctx, id, aLine),
  'answer a question': (ctx, id) =>
    answerKeyQuestion(ctx, id, { question: 'staffing', answer: 'partly', note: '' }),
  'note a factor': (ctx, id) =>
    noteFactor(ctx, id, { factor: 'per-communication', relevance: 'likely', note: '' }),
  'record a finding': (ctx, id) => recordFinding(ctx, id, { text: 'Labels fade.' }),
  'say what went well': (ctx, id) => describeWhatWentWell(ctx, id, { wentWell: 'Nobody hurried.' }),
  'take out a factor': (ctx, id) => takeOut(ctx, id, { kind: 'factor', id: 'per-communication' }),
  complete: (ctx, id) => completeReview(ctx, id),
}

async function codesOf(role: Role, id: Reviewed['id']): Promise<Set<string>> {
  const codes = new Set<string>()
  for (const deed of Object.values(deeds)) {
    const result = await provider.as(role, ctx => deed(ctx, id))
    codes.add(result.ok ? 'done' : (result.code ?? ''))
  }
  return codes
}

const as = provider.as

test('a review holds what was written into it, each part in its order', async () => {
  const { id } = await anOpenReview(door, provider)
  await as('reviewer', async ctx => {
    done(
      await addTimelineEntry(ctx, id, {
        ...aLine,
        happenedAt: '',
        what: 'Later, at an hour that nobody knows',
      }),
    )
    done(await addTimelineEntry(ctx, id, { ...aLine, happenedOn: '2026-11-22', what: 'The day before' }))
    done(await addTimelineEntry(ctx, id, { ...aLine, happenedAt: '06:10', what: 'Early' }))
    for (const deed of Object.values(deeds).slice(1, 5)) done((await deed(ctx, id)) as never)
  })
  const review = await as('inspector', ctx => reviewOf(ctx, id))
  assert.deepEqual(
    review?.timeline.map(line => line.what),
    ['The day before', 'Later, at an hour that nobody knows', 'Early'],
  )
  assert.deepEqual(review?.answers, [{ question: 'staffing', answer: 'partly', note: '' }])
  assert.deepEqual(review?.factors, [{ factor: 'per-communication', relevance: 'likely', note: '' }])
  assert.deepEqual(
    review?.findings.map(finding => finding.text),
    ['Labels fade.'],
  )
  assert.equal(review?.wentWell, 'Nobody hurried.')
})

test('a review is written by those whom the table names, at their own service', async () => {
  const { id } = await anOpenReview(door, provider)
  assert.deepEqual(await codesOf('inspector', id), new Set(['not-permitted']))
  assert.deepEqual(await codesOf('shift-lead', id), new Set(['not-permitted']))
  for (const role of ['worker', 'supporter', 'administrator'] as const)
    assert.deepEqual(await codesOf(role, id), new Set(['not-found']), role)
  assert.ok((await codesOf('reviewer', id)).has('done'))
})

test('an inspector reads a review', async () => {
  const { id } = await anOpenReview(door, provider)
  await as('reviewer', ctx => fillIn(ctx, id))
  assert.equal((await as('inspector', ctx => findingsOf(ctx, id))).length, 1)
})

test('the review of a record that is kept from managers is found by none of those who may not read it', async () => {
  const { id } = await anOpenReview(door, provider, { aboutManager: true })
  for (const role of ['registered-manager', 'shift-lead', 'reviewer', 'inspector'] as const) {
    assert.deepEqual(await codesOf(role, id), new Set(['not-found']), role)
    assert.equal(await as(role, ctx => reviewOf(ctx, id)), undefined)
  }
  assert.ok(await as('quality-lead', ctx => reviewOf(ctx, id)))
})

test('a review is complete when nothing is missing, which each refusal names, and not before', async () => {
  const { id } = await anOpenReview(door, provider)
  const complete = () => as('reviewer', ctx => completeReview(ctx, id))
  const codes: string[] = []
  const steps: ((ctx: Context) => Promise<unknown>)[] = [
    async () => undefined,
    ctx => addTimelineEntry(ctx, id, aLine),
    ctx => answerKeyQuestion(ctx, id, { question: 'staffing', answer: 'no', note: '' }),
  ]
  for (const fill of steps) {
    await as('reviewer', fill)
    const result = await complete()
    codes.push(result.ok ? 'done' : result.code)
  }
  assert.deepEqual(codes, [
    'review-needs-timeline',
    'review-needs-key-questions',
    'review-needs-key-questions',
  ])
  await as('reviewer', ctx => fillIn(ctx, id))
  done(await complete())
  assert.equal((await recordNow(provider, id)).state, 'changing')
})

test('no finding is a finding when somebody says why', async () => {
  const { id } = await anOpenReview(door, provider)
  await as('reviewer', async ctx => {
    await fillIn(ctx, id)
    const [finding] = await findingsOf(ctx, id)
    done(await takeOut(ctx, id, { kind: 'finding', id: finding?.id ?? '' }))
  })
  const complete = () => as('reviewer', ctx => completeReview(ctx, id))
  assert.deepEqual(await complete(), { ok: false, code: 'review-needs-findings' })
  done(
    await as('reviewer', ctx =>
      describeWhatWentWell(ctx, id, { noFindingReason: 'The lift is being tested.' }),
    ),
  )
  done(await complete())
})

test('once a review is complete nothing in it changes', async () => {
  const { id } = await anOpenReview(door, provider)
  await as('reviewer', async ctx => {
    await fillIn(ctx, id)
    done(await completeReview(ctx, id))
  })
  const before = await as('reviewer', ctx => reviewOf(ctx, id))
  assert.deepEqual(await codesOf('reviewer', id), new Set(['review-closed']))
  assert.deepEqual(await as('reviewer', ctx => reviewOf(ctx, id)), before)
  assert.deepEqual(await as('reviewer', ctx => openReview(ctx, id)), { ok: false, code: 'review-closed' })
})

test('a review that was set aside waits, and is taken up where it was left', async () => {
  const { id } = await anOpenReview(door, provider)
  done(await as('reviewer', ctx => addTimelineEntry(ctx, id, aLine)))
  const aside = { incidentId: id, to: 'opened', reason: 'Safeguarding goes first.' } as const
  done(await as('reviewer', ctx => moveIncident(ctx, aside)))
  assert.deepEqual(await codesOf('reviewer', id), new Set(['review-aside']))
  done(await as('reviewer', ctx => openReview(ctx, id)))
  assert.equal((await as('reviewer', ctx => reviewOf(ctx, id)))?.timeline.length, 1)
  assert.ok((await codesOf('reviewer', id)).has('done'))
})

test('when the record is looked at again its review is opened again, and has to be completed again', async () => {
  const { id } = await anOpenReview(door, provider)
  await as('reviewer', async ctx => {
    await fillIn(ctx, id)
    done(await completeReview(ctx, id))
    const again = { incidentId: id, to: 'understanding', reason: 'The new shelf did not help.' } as const
    done(await moveIncident(ctx, again))
  })
  assert.deepEqual(await codesOf('reviewer', id), new Set(['review-closed']))
  done(await as('reviewer', ctx => openReview(ctx, id)))
  const onwards = await as('reviewer', ctx => moveIncident(ctx, { incidentId: id, to: 'changing' }))
  assert.deepEqual(onwards, { ok: false, code: 'needs-review-complete' })
  done(await as('reviewer', ctx => recordFinding(ctx, id, { text: 'The shelf is behind the door.' })))
  done(await as('reviewer', ctx => completeReview(ctx, id)))
  assert.equal((await recordNow(provider, id)).state, 'changing')
})

test('a record that went to changes at once can still get a review when it is looked at again', async () => {
  const { id } = await aRecord(door, provider)
  const move = (to: 'changing' | 'understanding') =>
    as('registered-manager', ctx => moveIncident(ctx, { incidentId: id, to, reason: 'It is known.' }))
  done(await move('changing'))
  done(await move('understanding'))
  done(await as('reviewer', ctx => openReview(ctx, id)))
  assert.ok(await as('reviewer', ctx => reviewOf(ctx, id)))
})

test('a factor is one of the reference, and noting it twice changes how much it mattered', async () => {
  const { id } = await anOpenReview(door, provider)
  const note = (factor: string, relevance: 'possible' | 'important') =>
    as('reviewer', ctx => noteFactor(ctx, id, { factor, relevance, note: '' }))
  assert.deepEqual(await note('somebody', 'possible'), { ok: false, code: 'factor-unknown', field: 'factor' })
  done(await note('per-communication', 'possible'))
  done(await note('per-communication', 'important'))
  const review = await as('reviewer', ctx => reviewOf(ctx, id))
  assert.deepEqual(
    review?.factors.map(({ relevance }) => relevance),
    ['important'],
  )
})

test('everything that is done to a review is in the trail, and nothing of what was written', async () => {
  const { id } = await anOpenReview(door, provider)
  for (const deed of Object.values(deeds)) await as('reviewer', ctx => deed(ctx, id))
  const superuser = await world.connect(world.urls.superuser)
  const { rows } = await superuser.query(
    `select e.action, e::text as row from platform.audit_entry e
     join review.review r on r.id = e.thing_id where r.incident_id = $1`,
    [id],
  )
  assert.deepEqual(
    rows.map(row => row.action).sort((a, b) => String(a).localeCompare(String(b))),
    [
      'added-timeline-entry',
      'answered-key-question',
      'described-what-went-well',
      'noted-factor',
      'opened',
      'recorded-finding',
      'took-out-factor',
    ],
  )
  assert.doesNotMatch(JSON.stringify(rows), /Labels|pack|hurried/)
})
