import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sealLetter } from '#methods/hpke'
import { toBase64Url } from '#methods/passphrase'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aFormSecret, aProvider, aServer } from './testing.ts'

const world = await aDatabase()
const owner = await world.connect(world.urls.superuser)
const provider = await aProvider(world)
const { ash, birch } = provider.codes
const keys = aKeyring()
const server = await aServer({ ...world, keys })
after(() => server.close())

type Fields = Record<string, string>

const aReport = (more: Fields = {}): Fields => ({
  story: 'The hoist battery was flat again.',
  atRisk: 'no',
  form: aFormSecret(),
  verifier: aFormSecret(),
  ...more,
})

async function send(code: string, fields: Fields, headers: Fields = {}) {
  const reply = await server.inject({
    method: 'POST',
    url: `/speak-up/${code}`,
    headers: {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    payload: new URLSearchParams(fields).toString(),
  })
  return { status: reply.statusCode, headers: reply.headers, body: reply.body, said: readJson(reply.body) }
}

const readJson = (text: string) => (text.startsWith('{') ? JSON.parse(text) : undefined)

async function seal(fields: Fields, code: string, to = keys): Promise<string> {
  const point = new Uint8Array(Buffer.from(to.letters.point, 'base64url'))
  return toBase64Url(await sealLetter(point, JSON.stringify(fields), code))
}

async function rowOf(reference: string) {
  const { rows } = await owner.query('select * from reporting.report where reference = $1', [reference])
  assert.equal(rows.length, 1)
  return rows[0]
}

test('a phone is told that its report is kept, with a reference and nothing else', async () => {
  const { status, said, headers } = await send(ash, aReport())
  assert.equal(status, 200)
  assert.deepEqual(Object.keys(said), ['outcome', 'reference'])
  assert.equal(said.outcome, 'received')
  assert.equal(headers['set-cookie'], undefined)
})

test('a phone that did not hear the answer sends again, and gets the first answer', async () => {
  const report = aReport()
  const first = await send(ash, report)
  const second = await send(ash, { ...report, waited: '5' })
  assert.deepEqual(second.said, { outcome: 'repeated', reference: first.said.reference })
})

test('a sealed report and the same one in plain fields are one report', async () => {
  const report = aReport()
  const first = await send(ash, { letter: await seal(report, ash) })
  assert.equal(first.said.outcome, 'received')
  const second = await send(ash, report)
  assert.deepEqual(second.said, { outcome: 'repeated', reference: first.said.reference })
  assert.equal((await rowOf(first.said.reference)).story, report.story)
})

test('the same secret with other words is refused, and what was kept first stands', async () => {
  const report = aReport()
  const first = await send(ash, report)
  const other = await send(ash, { letter: await seal({ ...report, story: 'It was the sling.' }, ash) })
  assert.deepEqual([other.status, other.said.outcome], [409, 'other-words'])
  assert.equal((await rowOf(first.said.reference)).story, report.story)
})

test('a report that waited overnight happened when it was written, and was told when it came', async () => {
  const { said } = await send(ash, { letter: await seal(aReport(), ash), waited: '10' })
  const row = await rowOf(said.reference)
  assert.equal(row.happened_part, 'evening')
  assert.equal(row.told_at.toISOString(), '2026-11-24T08:00:00.000Z')
})

test('a phone whose clock jumped cannot move an event to another year', async () => {
  const { said } = await send(ash, aReport({ waited: '500000' }))
  assert.equal((await rowOf(said.reference)).happened_part, 'morning')
})

test('what is missing is said in the language of the form, sealed or not', async () => {
  const missing = aReport({ story: ' ', lang: 'en-GB' })
  for (const fields of [missing, { letter: await seal(missing, ash) }]) {
    const { status, said } = await send(ash, fields)
    assert.equal(status, 422)
    assert.deepEqual(said, {
      outcome: 'invalid',
      errors: [{ field: 'story', message: 'Tell us what happened' }],
    })
  }
})

test('a report without words of its own is not kept where nobody could come back to it', async () => {
  const { form = '' } = aReport()
  const { said } = await send(ash, { story: 'x', atRisk: 'no', form })
  assert.equal(said.outcome, 'invalid')
})

test('the language that was chosen is kept from inside the seal, and one that is not ours is not', async () => {
  const welsh = await send(ash, { letter: await seal(aReport({ lang: 'cy' }), ash) })
  assert.equal((await rowOf(welsh.said.reference)).lang, 'cy')
  const odd = await send(ash, { letter: await seal(aReport({ lang: 'xx' }), ash) })
  assert.equal((await rowOf(odd.said.reference)).lang, 'und')
})

test('a letter for one poster is not read under another', async () => {
  const { status, said } = await send(birch, { letter: await seal(aReport(), ash) })
  assert.deepEqual([status, said], [422, { outcome: 'damaged' }])
})

test('a letter that was changed, or holds something else, is damaged; one to keys that are not here may come again', async () => {
  const letter = await seal(aReport(), ash)
  const changed = `${letter.slice(0, -2)}${letter.endsWith('AA') ? 'BB' : 'AA'}`
  assert.equal((await send(ash, { letter: changed })).said.outcome, 'damaged')
  const point = new Uint8Array(Buffer.from(keys.letters.point, 'base64url'))
  const noJson = toBase64Url(await sealLetter(point, 'hello', ash))
  assert.equal((await send(ash, { letter: noJson })).said.outcome, 'damaged')
  const elsewhere = await send(ash, { letter: await seal(aReport(), ash, aKeyring()) })
  assert.deepEqual([elsewhere.status, elsewhere.said.outcome], [503, 'unknown-key'])
})

test('a code that nobody has is answered as a place that has closed', async () => {
  const { status, said } = await send('zzzzzzzz', aReport())
  assert.deepEqual([status, said], [404, { outcome: 'unknown-place' }])
})

test('a report that did not come from a page of ours is not read, whatever it asks for', async () => {
  const { status, said } = await send(ash, aReport(), { 'sec-fetch-site': 'cross-site' })
  assert.deepEqual([status, said], [403, undefined])
})
