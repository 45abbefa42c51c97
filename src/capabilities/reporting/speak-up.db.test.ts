import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aBrowser, aFormSecret, aProvider, aServer, hiddenOn, referenceOn, wordsOn } from './testing.ts'

const world = await aDatabase()
const provider = await aProvider(world)
const { ash, birch } = provider.codes
const server = await aServer({ ...world, keys: aKeyring() })
after(() => server.close())

const enough = { story: 'The hoist battery was flat again.', atRisk: 'no' }
const { get, post } = aBrowser(server)

test('the form opens by the code on the poster, with the place chosen and a secret of its own', async () => {
  const [first, second] = [await get(`/speak-up/${ash}`), await get(`/speak-up/${ash.toUpperCase()}`)]
  assert.equal(first.status, 200)
  assert.match(first.body, /Rowan House · Ash unit/)
  assert.match(first.body, new RegExp(`<option value="${provider.places.ash}" selected>Ash unit</option>`))
  assert.match(hiddenOn(first.body, 'form'), /^[\w-]{43}$/)
  assert.notEqual(hiddenOn(first.body, 'form'), hiddenOn(second.body, 'form'))
})

test('no page for people without an account sets a cookie, or redirects with anything in the address', async () => {
  const form = aFormSecret()
  const receipt = await post(`/speak-up/${ash}`, { ...enough, form })
  const words = wordsOn(receipt.body).join(' ')
  const thread = await post('/thread', { words })
  const replied = await post('/thread/reply', { seal: hiddenOn(thread.body, 'seal'), form, text: 'More.' })
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
  const { status, body } = await post(`/speak-up/${ash}`, { ...enough, form: aFormSecret() })
  assert.equal(status, 200)
  assert.equal(wordsOn(body).length, 6)
  assert.match(referenceOn(body), /./)
  assert.match(body, /Thank you for telling us/)
  assert.match(body, /care\.example\.org\/thread/)
  assert.match(body, /Thanked by a person/)
  assert.doesNotMatch(body, /call 999/)
})

test('a refresh of the receipt shows the same words and keeps one report', async () => {
  const fields = { ...enough, form: aFormSecret() }
  const first = await post(`/speak-up/${ash}`, fields)
  const again = await post(`/speak-up/${ash}`, fields)
  assert.deepEqual(wordsOn(again.body), wordsOn(first.body))
  assert.equal(referenceOn(again.body), referenceOn(first.body))
})

test('words made in the browser are filled in by the browser: the page names the form and holds none', async () => {
  const form = aFormSecret()
  const { body } = await post(`/speak-up/${ash}`, { ...enough, form, verifier: aFormSecret() })
  assert.deepEqual(wordsOn(body), [])
  assert.match(body, new RegExp(`data-six-words="fill" data-form="${form}"`))
})

test('somebody at risk: what to do and whom to call comes before the thank-you', async () => {
  const { body } = await post(`/speak-up/${ash}`, { ...enough, atRisk: 'yes', form: aFormSecret() })
  assert.ok(body.indexOf('call 999') > 0 && body.indexOf('call 999') < body.indexOf('<h1>'))
  assert.match(body, /<a class="number" href="tel:07700900001">07700\u00a0900001<\/a>/)
})

test('what is missing is said at the top and beside the field, and what was typed is kept, as text', async () => {
  const form = aFormSecret()
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
  assert.equal(hiddenOn(body, 'form'), form)
})

test('a form that came broken is asked for again under a new secret, with what was typed', async () => {
  const { status, body } = await post(`/speak-up/${ash}`, { ...enough, form: 'short' })
  assert.equal(status, 422)
  assert.match(body, /Please press Send once more/)
  assert.match(body, /The hoist battery was flat again\./)
  assert.match(hiddenOn(body, 'form'), /^[\w-]{43}$/)
})

test('a form sent again with other words keeps them and offers to send them as a new report', async () => {
  const form = aFormSecret()
  const first = await post(`/speak-up/${ash}`, { ...enough, form })
  const other = await post(`/speak-up/${ash}`, { ...enough, story: 'It was the sling.', form })
  assert.equal(other.status, 409)
  assert.match(other.body, /It was the sling\./)
  assert.match(other.body, /Send as a new report/)
  assert.match(other.body, new RegExp(referenceOn(first.body)))
  assert.deepEqual(wordsOn(other.body), wordsOn(first.body))
  const again = hiddenOn(other.body, 'form')
  assert.notEqual(again, form)
  const sent = await post(`/speak-up/${ash}`, { ...enough, story: 'It was the sling.', form: again })
  assert.equal(sent.status, 200)
  assert.notEqual(referenceOn(sent.body), referenceOn(first.body))
})

test('other words can be added to the first report instead, once however often they are sent', async () => {
  const form = aFormSecret()
  const first = await post(`/speak-up/${ash}`, { ...enough, form })
  const other = await post(`/speak-up/${ash}`, { ...enough, story: 'It was the sling.', form })
  assert.match(other.body, /Add to the first report/)
  const [seal, again] = [hiddenOn(other.body, 'seal'), hiddenOn(other.body, 'form')]
  const add = { ...enough, story: 'It was the sling.', form: again, seal, addTo: 'first' }
  for (const added of [await post(`/speak-up/${ash}`, add), await post(`/speak-up/${ash}`, add)]) {
    assert.equal(added.status, 200)
    assert.match(added.body, new RegExp(`Reference ${referenceOn(first.body)}`))
    assert.equal(added.body.match(/It was the sling\./g)?.length, 1)
  }
})

test('somebody at risk now is not told of in words that alert nobody: they go as a new report', async () => {
  const form = aFormSecret()
  await post(`/speak-up/${ash}`, { ...enough, form })
  const fields = { ...enough, story: 'She is on the floor.', atRisk: 'yes' }
  const other = await post(`/speak-up/${ash}`, { ...fields, form })
  assert.doesNotMatch(other.body, /Add to the first report/)
  // The answer was changed on the page, where the button still stood.
  const { body } = await post(`/speak-up/${ash}`, { ...fields, form: aFormSecret(), addTo: 'first' })
  assert.match(body, /<a href="#atRisk">Please send this as a new report/)
  assert.match(body, /She is on the floor\./)
})

test('an unknown code gets a page that says what to do, and gives back what was written', async () => {
  const shown = await get('/speak-up/zzzzzzzz')
  assert.equal(shown.status, 404)
  assert.match(shown.body, /We do not know this code/)
  for (const way of [
    /action="\/speak-up"/,
    /href="\/thread/,
    /Care Quality Commission \(England\)/,
    /tel:101/,
  ])
    assert.match(shown.body, way)
  const sent = await post('/speak-up/zzzzzzzz', { ...enough, form: aFormSecret() })
  assert.equal(sent.status, 404)
  assert.match(sent.body, /The hoist battery was flat again\./)
})

test('a report about a manager says who gets it, before and after it is sent', async () => {
  const form = await get(`/speak-up/${ash}`)
  assert.match(form.body, /It goes to .*Freedom to Speak Up guardian/)
  const { body } = await post(`/speak-up/${ash}`, { ...enough, aboutManager: 'yes', form: aFormSecret() })
  assert.match(body, /Managers and shift leads at Rowan House cannot see this/)
})

test('where nobody but the managers would get it, the form says so and offers no tick', async () => {
  const small = await aProvider(world, ['quality-lead', 'nominated-individual', 'guardian'])
  const { body } = await get(`/speak-up/${small.codes.ash}`)
  assert.match(body, /Nobody but the managers at Rowan House can get reports here yet/)
  assert.doesNotMatch(body, /name="aboutManager"/)
  const sent = await post(`/speak-up/${small.codes.ash}`, {
    ...enough,
    aboutManager: 'yes',
    form: aFormSecret(),
  })
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

test('a form that did not come from a page of ours is not read', async () => {
  const { statusCode } = await server.inject({
    method: 'POST',
    url: `/speak-up/${ash}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
    payload: new URLSearchParams({ ...enough, form: aFormSecret() }).toString(),
  })
  assert.equal(statusCode, 403)
})
