import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markLeft } from '#capabilities/organisation'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { another } from '../reporting/testing.ts'
import type { ChangeId } from './change.ts'
import { handOverAll } from './commands/hand-over-all.ts'
import { changeById } from './queries/change-by-id.ts'
import { leftWithChanges } from './queries/left-with-changes.ts'
import { anAgreedChange, aProvider, aRecordToChange, done } from './testing.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }

test('what somebody who left had still to do goes to one colleague in one step', async () => {
  const provider = await aProvider(world)
  const ownerId = await another(provider, 'shift-lead', provider.rowan, 'Wren Abara')
  const record = await aRecordToChange(door, provider)
  const ids: ChangeId[] = []
  for (const title of ['Chargers', 'Labels'])
    ids.push(await anAgreedChange(provider, record.id, { ownerId, title }))
  const listed = () => provider.as('registered-manager', leftWithChanges)
  assert.deepEqual(await listed(), [])
  await provider.as('administrator', async ctx =>
    done(await markLeft(ctx, ownerId, { shutOut: async () => {} })),
  )
  const [leaver] = await listed()
  assert.deepEqual([leaver?.id, leaver?.name, leaver?.changes.length], [ownerId, 'Wren Abara', 2])
  const { worker, 'shift-lead': lead } = provider.people
  await provider.as('registered-manager', async ctx => {
    assert.deepEqual(await handOverAll(ctx, ownerId, worker), {
      ok: false,
      code: 'owner-unknown',
      field: 'ownerId',
    })
    assert.deepEqual(done(await handOverAll(ctx, ownerId, lead)), { moved: 2, stayed: 0 })
    for (const id of ids) assert.equal((await changeById(ctx, id))?.ownerId, lead)
  })
  assert.deepEqual(await listed(), [])
})

test('nobody’s work is taken from them while they work here, and a shift lead hands nothing of others on', async () => {
  const provider = await aProvider(world)
  const { 'shift-lead': lead, reviewer } = provider.people
  const record = await aRecordToChange(door, provider)
  await anAgreedChange(provider, record.id)
  const here = await provider.as('registered-manager', ctx => handOverAll(ctx, lead, reviewer))
  assert.deepEqual(here, { ok: false, code: 'not-found' })
  const ownerId = await another(provider, 'shift-lead', provider.rowan)
  await anAgreedChange(provider, record.id, { ownerId })
  await provider.as('administrator', async ctx =>
    done(await markLeft(ctx, ownerId, { shutOut: async () => {} })),
  )
  assert.equal((await provider.as('shift-lead', ctx => handOverAll(ctx, ownerId, lead))).ok, false)
})
