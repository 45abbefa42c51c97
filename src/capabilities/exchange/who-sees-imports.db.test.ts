import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '#capabilities/organisation'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aProvider, done } from '../triage/testing.ts'
import { changeDraft } from './commands/change-draft.ts'
import { confirmDraft } from './commands/confirm-draft.ts'
import { confirmImport } from './commands/confirm-import.ts'
import { discardDraft } from './commands/discard-draft.ts'
import { keepDraft } from './commands/keep-draft.ts'
import { undoImport } from './commands/undo-import.ts'
import { draftById } from './queries/draft-by-id.ts'
import { importById, importsOf } from './queries/imports.ts'
import { ownDrafts } from './queries/own-drafts.ts'
import { preparedImport } from './queries/prepared-import.ts'
import { refusedRowsOf } from './queries/refused-rows-of.ts'
import { clearDrafts } from './tasks/clear-drafts.ts'
import { aRegister } from './testing.ts'

const world = await aDatabase()
const register = aRegister([
  'A1,14/03/2026,,Rowan House,,Fall,Fell in the hall,Esi',
  'A2,15/03/2026,,Elm Court,,Fall,Slipped on a wet floor,Esi',
  'A3,31/02/2026,,Elm Court,,Fall,Slipped again,Esi',
])

const others: Role[] = [
  'worker',
  'shift-lead',
  'reviewer',
  'guardian',
  'supporter',
  'inspector',
  'administrator',
]

test('only managers, quality leads and nominated individuals may look at a register, keep it or bring it in', async () => {
  const provider = await aProvider(world)
  for (const role of others) {
    const refusal = { ok: false, code: 'not-permitted' }
    assert.deepEqual(await provider.as(role, ctx => preparedImport(ctx, register, {})), refusal)
    assert.deepEqual(await provider.as(role, ctx => keepDraft(ctx, register)), refusal)
    assert.deepEqual(await provider.as(role, ctx => confirmImport(ctx, register, {})), {
      ok: false,
      code: 'not-permitted',
    })
  }
})

test('an uploaded file is its person’s own until it is imported, and gone after a day', async () => {
  const provider = await aProvider(world)
  const id = done(await provider.as('quality-lead', ctx => keepDraft(ctx, register)))
  for (const role of ['nominated-individual', 'registered-manager', 'administrator'] as const) {
    assert.equal(await provider.as(role, ctx => draftById(ctx, id)), undefined)
    assert.deepEqual(await provider.as(role, ownDrafts), [])
    assert.equal((await provider.as(role, ctx => discardDraft(ctx, id))).ok, false)
  }
  assert.equal((await provider.as('quality-lead', ownDrafts)).length, 1)
  world.clock.set('2026-11-25T08:16:00Z')
  assert.equal(await provider.as('quality-lead', ctx => draftById(ctx, id)), undefined)
  await provider.asSystem(clearDrafts)
  world.clock.set('2026-11-24T08:15:00Z')
  assert.equal(await provider.as('quality-lead', ctx => draftById(ctx, id)), undefined)
})

test('a draft is imported as it was shown, once, and never with choices that nobody looked at', async () => {
  const provider = await aProvider(world)
  const draftId = done(await provider.as('quality-lead', ctx => keepDraft(ctx, register)))
  done(await provider.as('quality-lead', ctx => changeDraft(ctx, draftId, { service: 'Rowan House' })))
  const confirm = (revision: number) =>
    provider.as('quality-lead', ctx => confirmDraft(ctx, { draftId, revision }))
  assert.deepEqual(await confirm(1), { ok: false, code: 'draft-changed' })
  const both = await Promise.all([confirm(2), confirm(2)])
  assert.deepEqual(both.map(each => (each.ok ? 'imported' : each.code)).sort(), ['draft-gone', 'imported'])
})

test('an import is seen by who reads one of its services, its refused rows by who reads all of them', async () => {
  const provider = await aProvider(world)
  const { id } = done(await provider.as('quality-lead', ctx => confirmImport(ctx, register, {})))
  const sees = (role: Role) =>
    provider.as(role, async ctx => [
      (await importById(ctx, id)) !== undefined,
      (await importsOf(ctx)).length,
      (await refusedRowsOf(ctx, id)).length,
    ])
  assert.deepEqual(await sees('quality-lead'), [true, 1, 1])
  assert.deepEqual(await sees('nominated-individual'), [true, 1, 1])
  assert.deepEqual(await sees('registered-manager'), [true, 1, 0])
  for (const role of ['worker', 'guardian', 'supporter', 'administrator'] as const)
    assert.deepEqual(await sees(role), [false, 0, 0])
})

test('nobody takes out records of a service that they do not look after', async () => {
  const provider = await aProvider(world)
  const { id } = done(await provider.as('quality-lead', ctx => confirmImport(ctx, register, {})))
  const undo = (role: Role) => provider.as(role, ctx => undoImport(ctx, id))
  assert.deepEqual(await undo('registered-manager'), { ok: false, code: 'not-permitted' })
  assert.deepEqual(await undo('worker'), { ok: false, code: 'not-found' })
  assert.deepEqual(await undo('inspector'), { ok: false, code: 'not-permitted' })
  assert.equal((await undo('nominated-individual')).ok, true)
})

test('what another provider imported is neither seen nor in the way', async () => {
  const [here, there] = [await aProvider(world), await aProvider(world)]
  const { id } = done(await here.as('quality-lead', ctx => confirmImport(ctx, register, {})))
  assert.equal(await there.as('quality-lead', ctx => importById(ctx, id)), undefined)
  assert.deepEqual(await there.as('quality-lead', ctx => undoImport(ctx, id)), {
    ok: false,
    code: 'not-found',
  })
  assert.equal(done(await there.as('quality-lead', ctx => confirmImport(ctx, register, {}))).imported, 2)
})
