import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '#capabilities/organisation'
import { moveIncident } from '#capabilities/triage'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { answerKeyQuestion } from './commands/answer-key-question.ts'
import { describeWhatWentWell } from './commands/describe-what-went-well.ts'
import { openReview } from './commands/open-review.ts'
import { recordFinding } from './commands/record-finding.ts'
import { markOf } from './mark-of.ts'
import { reviewOf } from './queries/review-of.ts'
import { anOpenReview, aProvider, done } from './testing.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const as = provider.as

test('two who open the review of a record at once open one, and the second is told', async () => {
  const { id } = await anOpenReview(door, provider)
  const aside = { incidentId: id, to: 'opened', reason: 'Police go first.' } as const
  done(await as('reviewer', ctx => moveIncident(ctx, aside)))
  const open = (role: Role) => as(role, ctx => openReview(ctx, id))
  const both = await Promise.all([open('reviewer'), open('registered-manager')])
  assert.deepEqual(both.map(result => (result.ok ? 'open' : result.code)).sort(), ['open', 'review-open'])
})

test('two who write at once in different parts both keep what they wrote', async () => {
  const { id } = await anOpenReview(door, provider)
  const none = markOf('')
  const both = await Promise.all([
    as('reviewer', ctx => describeWhatWentWell(ctx, id, { wentWell: 'The bell was heard.', was: none })),
    as('registered-manager', ctx =>
      describeWhatWentWell(ctx, id, { noFindingReason: 'Tested tomorrow.', was: none }),
    ),
    as('quality-lead', ctx => recordFinding(ctx, id, { text: 'Labels fade.' })),
  ])
  assert.ok(both.every(result => result.ok))
  const review = await as('reviewer', ctx => reviewOf(ctx, id))
  assert.deepEqual([review?.wentWell, review?.noFindingReason], ['The bell was heard.', 'Tested tomorrow.'])
})

test('two who change the same words at once: one is kept, and the other is told', async () => {
  const { id } = await anOpenReview(door, provider)
  const say = (role: Role, wentWell: string) =>
    as(role, ctx => describeWhatWentWell(ctx, id, { wentWell, was: markOf('') }))
  const answer = (role: Role, note: string) =>
    as(role, ctx =>
      answerKeyQuestion(ctx, id, { question: 'staffing', answer: 'no', note, was: markOf('', '') }),
    )
  for (const both of [
    await Promise.all([say('reviewer', 'One'), say('quality-lead', 'Two')]),
    await Promise.all([answer('reviewer', 'One'), answer('quality-lead', 'Two')]),
  ])
    assert.deepEqual(both.map(result => (result.ok ? 'kept' : result.code)).sort(), ['kept', 'part-changed'])
})
