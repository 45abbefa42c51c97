import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { sendThanks } from './commands/send-thanks.ts'
import { aBrowser, aFormSecret, aProvider, aServer, done, hiddenOn, referenceOn, wordsOn } from './testing.ts'

const world = await aDatabase()
const owner = await world.connect(world.urls.superuser)
const provider = await aProvider(world)
const { ash } = provider.codes
const server = await aServer({ ...world, keys: aKeyring() })
after(() => server.close())
beforeEach(() => {
  world.clock.set('2026-11-24T08:15:00Z')
})

const enough = { story: 'The hoist battery was flat again.', atRisk: 'no' }
const { post } = aBrowser(server)

test('six words open the thread; it shows the thank-you, takes an answer, and offers the next one', async () => {
  const receipt = await post(`/speak-up/${ash}`, { ...enough, form: aFormSecret() })
  const { rows } = await owner.query('select id from reporting.report where reference = $1', [
    referenceOn(receipt.body),
  ])
  await provider.as('registered-manager', async ctx =>
    done(await sendThanks(ctx, { reportId: rows[0].id, text: 'Thank you, that helps.' })),
  )
  const thread = await post('/thread', { words: wordsOn(receipt.body).join(' ') })
  assert.match(thread.body, /Siobhan Duffy, Registered manager/)
  assert.match(thread.body, /Thank you, that helps\./)
  const reply = {
    seal: hiddenOn(thread.body, 'seal'),
    form: hiddenOn(thread.body, 'form'),
    text: 'It was the blue hoist.',
  }
  const replied = await post('/thread/reply', reply)
  assert.match(replied.body, /Sent\. Thank you\./)
  assert.match(replied.body, /It was the blue hoist\./)
  assert.notEqual(hiddenOn(replied.body, 'form'), reply.form)
  const twice = await post('/thread/reply', reply)
  assert.equal(twice.body.split('It was the blue hoist.').length - 1, 1)
})

test('words that open nothing say why and stay in the box', async () => {
  const few = await post('/thread', { words: 'one two' })
  assert.equal(few.status, 422)
  assert.match(few.body, /You typed 2 words\. There are six/)
  assert.match(few.body, /value="one two"/)
})

test('a thread whose hour went by asks for the words again and keeps what was written', async () => {
  const receipt = await post(`/speak-up/${ash}`, { ...enough, form: aFormSecret() })
  const words = wordsOn(receipt.body).join(' ')
  const thread = await post('/thread', { words })
  world.clock.set('2026-11-24T09:30:00Z')
  const late = await post('/thread/reply', {
    seal: hiddenOn(thread.body, 'seal'),
    form: aFormSecret(),
    text: 'Late but true.',
  })
  assert.equal(late.status, 403)
  assert.equal(hiddenOn(late.body, 'draft'), 'Late but true.')
  const back = await post('/thread', { words, draft: 'Late but true.' })
  assert.match(back.body, /<textarea[^>]*name="text"[^>]*>Late but true\.<\/textarea>/)
})

test('an empty answer is asked for again, and nothing is added', async () => {
  const receipt = await post(`/speak-up/${ash}`, { ...enough, form: aFormSecret() })
  const thread = await post('/thread', { words: wordsOn(receipt.body).join(' ') })
  const empty = await post('/thread/reply', {
    seal: hiddenOn(thread.body, 'seal'),
    form: aFormSecret(),
    text: ' ',
  })
  assert.equal(empty.status, 422)
  assert.match(empty.body, /Write something or choose a photo first/)
  assert.match(empty.body, /No messages yet/)
})
