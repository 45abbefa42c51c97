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

test('what was written to a supporter or the guardian when the hour went by waits too, each in its own box', async () => {
  const { words, seal } = await aThreadWhoseHourWentBy()
  const talk = await post('/thread/talk', { seal, form: aFormSecret(), talk: 'I cannot sleep.' })
  const unfair = { seal, form: aFormSecret(), notFair: 'My shifts.', treatedWorse: 'yes' }
  const said = await post('/thread/not-fair', unfair)
  assert.deepEqual([talk.status, said.status], [403, 403])
  assert.equal(hiddenOn(talk.body, 'talk'), 'I cannot sleep.')
  const kept = { notFair: hiddenOn(said.body, 'notFair'), treatedWorse: hiddenOn(said.body, 'treatedWorse') }
  assert.deepEqual(kept, { notFair: 'My shifts.', treatedWorse: 'yes' })
  const { body } = await post('/thread', { words, ...kept, talk: 'I cannot sleep.' })
  assert.match(body, /<textarea[^>]*name="notFair"[^>]*>My shifts\.<\/textarea>/)
  assert.match(body, /<textarea[^>]*name="talk"[^>]*>I cannot sleep\.<\/textarea>/)
  assert.match(body, /name="text"[^>]*><\/textarea>/, 'and in the box that managers read is nothing')
})

test('answers to more questions wait as well, and their page opens again with them', async () => {
  const { words, seal } = await aThreadWhoseHourWentBy()
  const answers = { part: '3', helped: 'A colleague came.' }
  const late = await post('/thread/more', { seal, ...answers })
  assert.equal(late.status, 403)
  const kept = { part: hiddenOn(late.body, 'part'), helped: hiddenOn(late.body, 'helped') }
  assert.deepEqual(kept, answers)
  const { body } = await post('/thread', { words, ...kept })
  assert.match(body, /Part 3 of 3/)
  assert.match(body, /<textarea[^>]*name="helped"[^>]*>A colleague came\.<\/textarea>/)
})

async function aThreadWhoseHourWentBy() {
  const receipt = await post(`/speak-up/${ash}`, { ...enough, form: aFormSecret() })
  const words = wordsOn(receipt.body).join(' ')
  const { body } = await post('/thread', { words })
  world.clock.set(new Date(Date.parse(world.clock.now()) + 3_700_000).toISOString())
  return { words, seal: hiddenOn(body, 'seal') }
}

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
