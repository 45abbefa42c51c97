import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, beforeEach, test } from 'node:test'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { sendThanks } from './commands/send-thanks.ts'
import { aProvider, aServer, done } from './testing.ts'

const world = await aDatabase()
const owner = await world.connect(world.urls.superuser)
const provider = await aProvider(world)
const { ash, birch } = provider.codes
let address = 0
// Every test tries from an address of its own.
const server = await aServer({ ...world, keys: aKeyring(), addressKey: () => String(address) })
after(() => server.close())
beforeEach(() => {
  address++
  world.clock.set('2026-11-24T08:15:00Z')
})

const newForm = () => randomBytes(32).toString('base64url')
const enough = { story: 'The hoist battery was flat again.', atRisk: 'no' }

async function get(url: string) {
  const { statusCode, headers, body } = await server.inject({ url })
  return { status: statusCode, headers, body }
}

async function post(url: string, fields: Record<string, string>) {
  const { statusCode, headers, body } = await server.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })
  return { status: statusCode, headers, body }
}

const wordsOn = (body: string) =>
  [...body.matchAll(/six-words__word">([a-z-]+)</g)].map(found => found[1] ?? '')
const hidden = (body: string, name: string) =>
  new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
const referenceOn = (body: string) => /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/.exec(body)?.[0] ?? ''

test('the form opens by the code on the poster, with the place chosen and a secret of its own', async () => {
  const [first, second] = [await get(`/speak-up/${ash}`), await get(`/speak-up/${ash.toUpperCase()}`)]
  assert.equal(first.status, 200)
  assert.match(first.body, /Rowan House · Ash unit/)
  assert.match(first.body, new RegExp(`<option value="${provider.places.ash}" selected>Ash unit</option>`))
  assert.match(hidden(first.body, 'form'), /^[\w-]{43}$/)
  assert.notEqual(hidden(first.body, 'form'), hidden(second.body, 'form'))
})

test('no page for people without an account sets a cookie, or redirects with anything in the address', async () => {
  const form = newForm()
  const receipt = await post(`/speak-up/${ash}`, { ...enough, form })
  const words = wordsOn(receipt.body).join(' ')
  const thread = await post('/thread', { words })
  const replied = await post('/thread/reply', { seal: hidden(thread.body, 'seal'), form, text: 'More.' })
  const pages = [
    await get('/'),
    await get(`/speak-up/${ash}`),
    await get('/thread'),
    receipt,
    thread,
    replied,
  ]
  for (const page of pages) {
    assert.equal(page.status, 200)
    assert.equal(page.headers['set-cookie'], undefined)
    assert.equal(page.headers.location, undefined)
    assert.equal(page.headers['cache-control'], 'no-store')
  }
})

test('a report is thanked for at once, with six words, a reference and what happens next', async () => {
  const { status, body } = await post(`/speak-up/${ash}`, { ...enough, form: newForm() })
  assert.equal(status, 200)
  assert.equal(wordsOn(body).length, 6)
  assert.match(referenceOn(body), /./)
  assert.match(body, /Thank you for telling us/)
  assert.match(body, /care\.example\.org\/thread/)
  assert.match(body, /Thanked by a person/)
  assert.doesNotMatch(body, /call 999/)
})

test('a refresh of the receipt shows the same words and keeps one report', async () => {
  const fields = { ...enough, form: newForm() }
  const first = await post(`/speak-up/${ash}`, fields)
  const again = await post(`/speak-up/${ash}`, fields)
  assert.deepEqual(wordsOn(again.body), wordsOn(first.body))
  assert.equal(referenceOn(again.body), referenceOn(first.body))
})

test('words made in the browser are filled in by the browser: the page names the form and holds none', async () => {
  const form = newForm()
  const { body } = await post(`/speak-up/${ash}`, { ...enough, form, verifier: newForm() })
  assert.deepEqual(wordsOn(body), [])
  assert.match(body, new RegExp(`data-six-words="fill" data-form="${form}"`))
})

test('somebody at risk: what to do and whom to call comes before the thank-you', async () => {
  const { body } = await post(`/speak-up/${ash}`, { ...enough, atRisk: 'yes', form: newForm() })
  assert.ok(body.indexOf('call 999') > 0 && body.indexOf('call 999') < body.indexOf('<h1>'))
  assert.match(body, /<a class="number" href="tel:07700900001">07700\u00a0900001<\/a>/)
})

test('what is missing is said at the top and beside the field, and what was typed is kept, as text', async () => {
  const form = newForm()
  const { status, body } = await post(`/speak-up/${ash}`, {
    story: '<b>He fell</b>',
    form,
    place: provider.places.birch,
  })
  assert.equal(status, 422)
  assert.match(body, /<a href="#atRisk">Tell us if anyone is at risk right now<\/a>/)
  assert.match(body, /id="atRisk-error"/)
  assert.match(body, /&lt;b&gt;He fell&lt;\/b&gt;/)
  assert.match(body, new RegExp(`<option value="${provider.places.birch}" selected`))
  assert.equal(hidden(body, 'form'), form)
})

test('a form that came broken is asked for again under a new secret, with what was typed', async () => {
  const { status, body } = await post(`/speak-up/${ash}`, { ...enough, form: 'short' })
  assert.equal(status, 422)
  assert.match(body, /Please press Send once more/)
  assert.match(body, /The hoist battery was flat again\./)
  assert.match(hidden(body, 'form'), /^[\w-]{43}$/)
})

test('a form sent again with other words keeps them and offers to send them as a new report', async () => {
  const form = newForm()
  const first = await post(`/speak-up/${ash}`, { ...enough, form })
  const other = await post(`/speak-up/${ash}`, { ...enough, story: 'It was the sling.', form })
  assert.equal(other.status, 409)
  assert.match(other.body, /It was the sling\./)
  assert.match(other.body, /Send as a new report/)
  assert.match(other.body, new RegExp(referenceOn(first.body)))
  assert.deepEqual(wordsOn(other.body), wordsOn(first.body))
  const again = hidden(other.body, 'form')
  assert.notEqual(again, form)
  const sent = await post(`/speak-up/${ash}`, { ...enough, story: 'It was the sling.', form: again })
  assert.equal(sent.status, 200)
  assert.notEqual(referenceOn(sent.body), referenceOn(first.body))
})

test('an unknown code gets a page that says what to do, and gives back what was written', async () => {
  const shown = await get('/speak-up/zzzzzzzz')
  assert.equal(shown.status, 404)
  assert.match(shown.body, /We do not know this code/)
  const sent = await post('/speak-up/zzzzzzzz', { ...enough, form: newForm() })
  assert.equal(sent.status, 404)
  assert.match(sent.body, /The hoist battery was flat again\./)
})

test('a report about a manager says who gets it, before and after it is sent', async () => {
  const form = await get(`/speak-up/${ash}`)
  assert.match(form.body, /It goes to .*Freedom to Speak Up guardian/)
  const { body } = await post(`/speak-up/${ash}`, { ...enough, aboutManager: 'yes', form: newForm() })
  assert.match(body, /Managers and shift leads at Rowan House cannot see this/)
})

test('where nobody but the managers would get it, the form says so and offers no tick', async () => {
  const small = await aProvider(world, ['quality-lead', 'nominated-individual', 'guardian'])
  const { body } = await get(`/speak-up/${small.codes.ash}`)
  assert.match(body, /Nobody but the managers at Rowan House can get reports here yet/)
  assert.doesNotMatch(body, /name="aboutManager"/)
  const sent = await post(`/speak-up/${small.codes.ash}`, { ...enough, aboutManager: 'yes', form: newForm() })
  assert.equal(sent.status, 422)
  assert.match(sent.body, /The hoist battery was flat again\./)
})

test('a code typed on the front page leads to its form; a missing one is asked for', async () => {
  const found = await get(`/speak-up?code=${birch.slice(0, 4).toUpperCase()}%20${birch.slice(4)}`)
  assert.equal(found.headers.location, `/speak-up/${birch}`)
  const missing = await get('/speak-up?code=')
  assert.equal(missing.status, 422)
  assert.match(missing.body, /Type the code from the poster/)
})

test('six words open the thread; it shows the thank-you, takes an answer, and offers the next one', async () => {
  const receipt = await post(`/speak-up/${ash}`, { ...enough, form: newForm() })
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
    seal: hidden(thread.body, 'seal'),
    form: hidden(thread.body, 'form'),
    text: 'It was the blue hoist.',
  }
  const replied = await post('/thread/reply', reply)
  assert.match(replied.body, /Sent\. Thank you\./)
  assert.match(replied.body, /It was the blue hoist\./)
  assert.notEqual(hidden(replied.body, 'form'), reply.form)
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
  const receipt = await post(`/speak-up/${ash}`, { ...enough, form: newForm() })
  const words = wordsOn(receipt.body).join(' ')
  const thread = await post('/thread', { words })
  world.clock.set('2026-11-24T09:30:00Z')
  const late = await post('/thread/reply', {
    seal: hidden(thread.body, 'seal'),
    form: newForm(),
    text: 'Late but true.',
  })
  assert.equal(late.status, 403)
  assert.equal(hidden(late.body, 'draft'), 'Late but true.')
  const back = await post('/thread', { words, draft: 'Late but true.' })
  assert.match(back.body, /<textarea[^>]*name="text"[^>]*>Late but true\.<\/textarea>/)
})

test('an empty answer is asked for again, and nothing is added', async () => {
  const receipt = await post(`/speak-up/${ash}`, { ...enough, form: newForm() })
  const thread = await post('/thread', { words: wordsOn(receipt.body).join(' ') })
  const empty = await post('/thread/reply', { seal: hidden(thread.body, 'seal'), form: newForm(), text: ' ' })
  assert.equal(empty.status, 422)
  assert.match(empty.body, /Write something first/)
  assert.match(empty.body, /No messages yet/)
})

test('guessing words from one address is stopped for a while', async () => {
  const statuses: number[] = []
  for (let tries = 0; tries < 22; tries++) statuses.push((await post('/thread', { words: 'one two' })).status)
  assert.deepEqual(statuses.slice(19), [422, 429, 429])
})

test('a form that did not come from a page of ours is not read', async () => {
  const { statusCode } = await server.inject({
    method: 'POST',
    url: `/speak-up/${ash}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
    payload: new URLSearchParams({ ...enough, form: newForm() }).toString(),
  })
  assert.equal(statusCode, 403)
})
