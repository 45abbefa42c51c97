import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { isWork } from '#methods/work'
import { addHours } from '#platform/time'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { guardsOf } from './guards.ts'
import { aBrowser, aFormSecret, aProvider, aServer, hiddenOn, wordsOn } from './testing.ts'

const world = await aDatabase()
const owner = await world.connect(world.urls.superuser)
const { codes } = await aProvider(world)

/** A server as it is set up for people, that notes how long it would have let somebody wait. */
async function aGuardedServer(proofOfWork = 0) {
  const waited: number[] = []
  const guards = guardsOf(world.clock, { reportsPerHour: 20, proofOfWork }, async seconds => {
    waited.push(seconds)
  })
  const server = await aServer({ ...world, keys: aKeyring(), addressKey: () => network, guards })
  after(() => server.close())
  return { ...aBrowser(server), server, waited }
}

let network = ''
let homes = 0
beforeEach(() => {
  network = `home ${homes++}`
})
const form = `/speak-up/${codes.ash}`
const { post, server, waited } = await aGuardedServer()
const aForm = (story: string) => ({ story, atRisk: 'no', form: aFormSecret() })
const kept = async (story: string) =>
  (await owner.query('select from reporting.report where story = $1', [story])).rowCount

async function tell(times: number) {
  for (let told = 0; told < times; told++) assert.equal((await post(form, aForm('Many.'))).status, 200)
}

test('ten reports of one home are answered at once, the next ones a little later, and all are kept', async () => {
  waited.length = 0
  await tell(20)
  assert.deepEqual(waited, [...Array(10).fill(0), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  assert.equal(await kept('Many.'), 20)
})

test('whoever is put off keeps what they typed, is told for how long, and then sends the same form', async () => {
  await tell(40)
  const told = { ...aForm('The lift stood still.'), happened: 'earlier-today' }
  const first = await post(form, told)
  assert.equal(first.status, 429)
  assert.equal(first.headers['retry-after'], '180')
  assert.match(
    first.body,
    /Please wait a little[\s\S]*What you typed is still here\. Please try again in 3 minutes/,
  )
  assert.match(first.body, />The lift stood still\.<\/textarea>/)
  assert.match(first.body, /value="earlier-today" checked/)
  assert.equal(hiddenOn(first.body, 'form'), told.form)
  assert.equal(await kept('The lift stood still.'), 0)
  world.clock.set(addHours(world.clock.now(), 0.05))
  assert.equal((await post(form, told)).status, 200)
  assert.equal(await kept('The lift stood still.'), 1)
})

test('another home is not put off, and whoever says that somebody is at risk still reads whom to call', async () => {
  await tell(40)
  const atRisk = await post(form, { ...aForm('A fall.'), atRisk: 'yes' })
  assert.equal(atRisk.status, 429)
  assert.match(atRisk.body, /tel:07700900001/)
  network = 'a home further down the road'
  assert.equal((await post(form, aForm('A fall elsewhere.'))).status, 200)
})

test('a phone is told “later”, so that what it keeps waits and is sent again', async () => {
  await tell(40)
  const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' }
  const payload = new URLSearchParams({ ...aForm('Kept on a phone.'), verifier: aFormSecret() }).toString()
  const send = () => server.inject({ method: 'POST', url: form, headers, payload })
  const later = await send()
  assert.deepEqual([later.statusCode, later.json()], [429, { outcome: 'later' }])
  world.clock.set(addHours(world.clock.now(), 0.05))
  assert.equal((await send()).json().outcome, 'received')
})

test('a form with a gap, one sent twice and one that asks again count for nothing', async () => {
  const told = aForm('Once.')
  for (let times = 0; times < 50; times++) {
    assert.equal((await post(form, told)).status, 200)
    assert.equal((await post(form, { ...told, story: '' })).status, 422)
    assert.equal((await post(form, { ...told, story: 'Other words.' })).status, 409)
  }
})

test('what fills in the box that people do not see keeps nothing', async () => {
  const filled = await post(form, { ...aForm('Buy this.'), website: 'https://example.org' })
  assert.equal(filled.status, 422)
  assert.match(filled.body, /Buy this\./)
  assert.equal(await kept('Buy this.'), 0)
})

const wrong = 'merry grumpy quiz wheel outfit laughing'

test('only words that open nothing count, so a home where many come back is not slowed', async () => {
  const words = wordsOn((await post(form, aForm('Mine.'))).body).join(' ')
  waited.length = 0
  for (let times = 0; times < 50; times++) {
    assert.equal((await post('/thread', { words })).status, 200)
    assert.equal((await post('/thread', { words: 'two words' })).status, 422)
  }
  assert.deepEqual(waited, [])
  for (let tries = 0; tries < 20; tries++) await post('/thread', { words: wrong })
  assert.deepEqual(waited.slice(9), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

test('past the limit the right words are put off as well, and what was typed stays', async () => {
  const words = wordsOn((await post(form, aForm('Mine too.'))).body).join(' ')
  for (let tries = 0; tries < 40; tries++) await post('/thread', { words: wrong })
  const later = await post('/thread', { words, draft: 'What I wanted to add.' })
  assert.equal(later.status, 429)
  assert.match(later.body, /Please try again in 3 minutes/)
  assert.match(later.body, new RegExp(`value="${words}"`))
  assert.equal(hiddenOn(later.body, 'draft'), 'What I wanted to add.')
  world.clock.set(addHours(world.clock.now(), 0.05))
  assert.equal((await post('/thread', { words })).status, 200)
})

test('where work is asked for, a report without it is slower and kept; with it, it is answered at once', async () => {
  const asking = await aGuardedServer(8)
  const page = await asking.get(form)
  assert.match(page.body, /name="work" data-bits="8"/)
  assert.equal((await asking.post(form, aForm('Without a script.'))).status, 200)
  const told = aForm('With work.')
  const answers = Array.from({ length: 10_000 }, (_, answer) => String(answer))
  const work = answers.find(answer => isWork([codes.ash, told.form], answer, 8)) ?? ''
  assert.equal((await asking.post(form, { ...told, work })).status, 200)
  assert.deepEqual(asking.waited, [5, 0])
  assert.equal(await kept('Without a script.'), 1)
  assert.doesNotMatch((await aBrowser(server).get(form)).body, /name="work"/)
})
