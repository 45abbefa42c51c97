import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type IncidentId, moveIncident } from '#capabilities/triage'
import { addHours } from '#platform/time'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { reviewsBeingWritten } from './queries/reviews-being-written.ts'
import { anOpenReview, aProvider, done } from './testing.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)

test('the review that has waited longest comes first, and one that was set aside takes no place', async () => {
  const [aside, earlier, later] = [await openedNext(), await openedNext(), await openedNext()]
  await provider.as('reviewer', async ctx => {
    done(await moveIncident(ctx, { incidentId: aside, to: 'opened', reason: 'Police go first.' }))
    const written = async (limit: number) => (await reviewsBeingWritten(ctx, limit)).map(({ id }) => id)
    assert.deepEqual(await written(9), [earlier, later])
    assert.deepEqual(await written(1), [earlier])
  })
})

async function openedNext(): Promise<IncidentId> {
  world.clock.set(addHours(world.clock.now(), 1))
  return (await anOpenReview(door, provider)).id
}
