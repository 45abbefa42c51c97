import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreeChange, changesOf } from '#capabilities/improvement'
import { moveIncident } from '#capabilities/triage'
import { newId } from '#platform/ids'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aChange } from '../improvement/testing.ts'
import { completeReview } from './commands/complete-review.ts'
import { openReview } from './commands/open-review.ts'
import { takeOut } from './commands/take-out.ts'
import { findingsOf, reviewOf } from './queries/review-of.ts'
import { anOpenReview, aProvider, done, fillIn } from './testing.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const as = provider.as

test('a finding that is taken out is shown nowhere, and a change that follows from it keeps its place', async () => {
  const { id } = await anOpenReview(door, provider)
  await as('registered-manager', async ctx => {
    await fillIn(ctx, id)
    done(await completeReview(ctx, id))
    const [finding] = await findingsOf(ctx, id)
    done(await agreeChange(ctx, id, aChange(provider, { findingId: finding?.id })))
    done(await moveIncident(ctx, { incidentId: id, to: 'understanding', reason: 'It was another shelf.' }))
    done(await openReview(ctx, id))
    done(await takeOut(ctx, id, { kind: 'finding', id: finding?.id ?? '' }))
    assert.deepEqual(await findingsOf(ctx, id), [])
    assert.equal((await changesOf(ctx, id)).length, 1)
    const twice = await takeOut(ctx, id, { kind: 'finding', id: finding?.id ?? '' })
    assert.deepEqual(twice, { ok: false, code: 'not-found' })
  })
})

test('only what belongs to the review is taken out of it', async () => {
  const [own, other] = [await anOpenReview(door, provider), await anOpenReview(door, provider)]
  await as('reviewer', async ctx => {
    await fillIn(ctx, other.id)
    const theirs = await reviewOf(ctx, other.id)
    for (const part of [
      { kind: 'timeline_entry', id: theirs?.timeline[0]?.id ?? '' },
      { kind: 'finding', id: theirs?.findings[0]?.id ?? '' },
      { kind: 'finding', id: newId() },
      { kind: 'finding', id: 'nonsense' },
      { kind: 'factor', id: 'per-communication' },
    ] as const)
      assert.deepEqual(await takeOut(ctx, own.id, part), { ok: false, code: 'not-found' })
    assert.deepEqual(await reviewOf(ctx, other.id), theirs)
  })
})
