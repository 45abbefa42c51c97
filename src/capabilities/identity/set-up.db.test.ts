import assert from 'node:assert/strict'
import { test } from 'node:test'
import { organisationIds } from '#platform/database/organisation-ids'
import { aSite } from '../../../tests/support/a-site.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { setUpCode } from './commands/set-up.ts'

const world = await aDatabase()
const site = await aSite(world)
const code = setUpCode(site.keys)
const form = {
  code,
  organisation: 'Quillbrook Care',
  slug: 'quillbrook',
  name: 'Rahim Chowdhury',
  email: 'rahim@example.org',
  password: 'three quiet kettles',
  again: 'three quiet kettles',
}
const send = (more: Partial<typeof form> = {}) => site.stranger().post('/set-up', { ...form, ...more })

test('the page says what is missing and keeps what was typed, the passwords apart', async () => {
  const { status, body } = await send({ slug: 'Quill Brook', again: 'four quiet kettles' })
  assert.equal(status, 422)
  assert.match(body, /Use small letters, numbers and hyphens/)
  assert.match(body, /The two passwords are not the same/)
  assert.match(body, /value="Quillbrook Care"/)
  assert.doesNotMatch(body, /kettles/)
})

test('without the code from the terminal nobody sets anything up', async () => {
  const { status, body } = await send({ code: '0000-0000-0000' })
  assert.equal(status, 422)
  assert.match(body, /That is not the code in the terminal/)
  assert.deepEqual(await organisationIds(world.database), [])
})

test('two people who set up at the same moment make one organisation', async () => {
  const both = await Promise.all([send(), send({ slug: 'fenwick', code: code.replaceAll('-', ' ') })])
  assert.deepEqual(
    both.map(reply => reply.status).sort((a, b) => a - b),
    [303, 409],
  )
  assert.equal((await organisationIds(world.database)).length, 1)
})

test('once an organisation exists the page is closed for good', async () => {
  for (const reply of [await site.stranger().get('/set-up'), await send({ slug: 'another' })]) {
    assert.equal(reply.status, 409)
    assert.doesNotMatch(reply.body, /<form/)
  }
})
