import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noticesForMe } from '#capabilities/attention'
import type { Role } from '#capabilities/organisation'
import { completeReview, openReview } from '#capabilities/review'
import { asPerson } from '#platform/context'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { another } from '../../capabilities/reporting/testing.ts'
import { anOpenReview, fillIn } from '../../capabilities/review/testing.ts'
import { aProvider, aRecord, done } from '../../capabilities/triage/testing.ts'
import { whereThingsAre } from './where-things-are.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)

test('a review calls those who can take it up: not who opened it, and nobody once it is complete', async () => {
  const { id } = await anOpenReview(door, provider)
  const called = async (role: Role) =>
    (await provider.as(role, ctx => noticesForMe(ctx, whereThingsAre))).filter(
      ({ thingId }) => thingId === id,
    ).length
  const other = await another(provider, 'reviewer', provider.rowan)
  const theirs = () =>
    asPerson(world.database, world.clock, { orgId: provider.orgId, personId: other }, ctx =>
      noticesForMe(ctx, whereThingsAre),
    )
  assert.deepEqual(await called('reviewer'), 1)
  const mine = await aRecord(door, provider)
  done(await provider.as('reviewer', ctx => openReview(ctx, mine.id)))
  assert.deepEqual(
    (await theirs()).map(each => each.thingId),
    [mine.id],
  )
  const own = await provider.as('reviewer', ctx => noticesForMe(ctx, whereThingsAre))
  assert.ok(own.every(({ thingId }) => thingId !== mine.id))
  await provider.as('registered-manager', async ctx => {
    await fillIn(ctx, id)
    done(await completeReview(ctx, id))
  })
  assert.equal(await called('reviewer'), 0)
})
