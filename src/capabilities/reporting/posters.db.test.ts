import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { makePoster } from './commands/make-poster.ts'
import { aProvider, done } from './testing.ts'

const world = await aDatabase()
const provider = await aProvider(world)
const asked = {
  size: 'a4',
  lang: 'pl',
  besideEnglish: false,
  publicUrl: 'https://care.example.org/',
} as const
const { ash, elm } = provider.places

test('whoever runs a place prints its poster; a worker does not', async () => {
  for (const role of ['registered-manager', 'shift-lead', 'quality-lead', 'administrator'] as const) {
    const pdf = await provider.as(role, async ctx => done(await makePoster(ctx, { ...asked, placeId: ash })))
    assert.equal(Buffer.from(pdf).subarray(0, 5).toString(), '%PDF-')
  }
  const refused = await provider.as('worker', ctx => makePoster(ctx, { ...asked, placeId: ash }))
  assert.deepEqual(refused, { ok: false, code: 'not-found' })
})

test('a manager of one service finds no place of another', async () => {
  const refused = await provider.as('registered-manager', ctx => makePoster(ctx, { ...asked, placeId: elm }))
  assert.deepEqual(refused, { ok: false, code: 'not-found' })
})
