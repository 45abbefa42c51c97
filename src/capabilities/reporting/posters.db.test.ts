import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '#capabilities/organisation'
import { aSite } from '../../../tests/support/a-site.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { makePoster } from './commands/make-poster.ts'
import { aProvider } from './testing.ts'

const world = await aDatabase()
const owner = await world.connect(world.urls.superuser)
const site = await aSite(world)
const provider = await aProvider(world)
const { ash, birch, elm } = provider.places
const asked = {
  size: 'a4',
  lang: 'pl',
  besideEnglish: false,
  publicUrl: 'https://care.example.org/',
} as const

const posterFor = (role: Role, placeId = ash) =>
  provider.as(role, ctx => makePoster(ctx, { ...asked, placeId }))
const visitor = (role: Role) => site.visit({ orgId: provider.orgId, personId: provider.people[role] })

test('whoever runs a place prints its poster; a worker and an inspector do not', async () => {
  for (const role of ['registered-manager', 'shift-lead', 'quality-lead', 'administrator'] as const)
    assert.equal((await posterFor(role)).ok, true, role)
  for (const role of ['worker', 'inspector', 'supporter'] as const)
    assert.deepEqual(await posterFor(role), { ok: false, code: 'not-found' }, role)
})

test('a manager of one service finds no place of another', async () => {
  assert.deepEqual(await posterFor('registered-manager', elm), { ok: false, code: 'not-found' })
})

test('a place that has closed has no poster any more, and one with a letter we cannot print says so', async () => {
  await owner.query('update organisation.place set name = $2 where id = $1', [birch, 'அன்பு'])
  assert.deepEqual(await posterFor('registered-manager', birch), { ok: false, code: 'letters-missing' })
  await owner.query("update organisation.place set name = 'Birch', closed_on = '2026-11-01' where id = $1", [
    birch,
  ])
  assert.deepEqual(await posterFor('registered-manager', birch), { ok: false, code: 'not-found' })
})

test('the page of posters leads to a PDF for each place, in the language and on the paper that were chosen', async () => {
  const manager = await visitor('registered-manager')
  const { body } = await manager.get('/app/posters?lang=ur&size=a5&english=beside')
  assert.match(body, /<option value="ur" selected>اردو<\/option>/)
  assert.match(body, /A5 poster, English and <span lang="ur">اردو<\/span>/)
  assert.doesNotMatch(body, /Elm Court|Garden flat/)
  const href = /href="(\/app\/people\/places\/[^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const made = await manager.get(href)
  assert.deepEqual([made.status, made.type], [200, 'application/pdf'])
  assert.equal(made.bytes.subarray(0, 5).toString(), '%PDF-')
})
