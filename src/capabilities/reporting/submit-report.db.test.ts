import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { submitReport } from './commands/submit-report.ts'
import type { PublicDoor } from './door.ts'
import { aProvider, aReport } from './testing.ts'

const world = await aDatabase()
const owner = await world.connect(world.urls.superuser)
const door: PublicDoor = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const { ash, birch, elm } = provider.codes

async function rowsOf(reference: string) {
  const { rows } = await owner.query('select * from reporting.report where reference = $1', [reference])
  return rows
}

async function received(told: Parameters<typeof submitReport>[1]) {
  const given = await submitReport(door, told)
  if (given.outcome !== 'received' && given.outcome !== 'repeated') assert.fail(given.outcome)
  return given
}

test('a report is answered with a reference, six words and whom to call', async () => {
  const given = await received(aReport({ code: ash }))
  assert.equal(given.outcome, 'received')
  assert.match(given.reference, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  assert.equal(given.words?.length, 6)
  assert.equal(given.place.serviceName, 'Rowan House')
  assert.deepEqual(given.place.onCall, [{ label: 'On-call manager', phone: '07700 900001', roles: null }])
})

test('a form sent twice gives one report and the same words', async () => {
  const told = aReport({ code: ash })
  const first = await received(told)
  const second = await received(told)
  assert.equal(second.outcome, 'repeated')
  assert.equal(second.reference, first.reference)
  assert.deepEqual(second.words, first.words)
  assert.equal((await rowsOf(first.reference)).length, 1)
})

test('a form sent many times at once gives one report, and every answer is the same', async () => {
  const told = aReport({ code: ash })
  const given = await Promise.all(Array.from({ length: 12 }, () => received(told)))
  assert.equal(new Set(given.map(each => each.reference)).size, 1)
  assert.equal(given.filter(each => each.outcome === 'received').length, 1)
  assert.equal((await rowsOf(given[0]?.reference ?? '')).length, 1)
})

test('a form sent again with other words changes nothing and says so', async () => {
  const told = aReport({ code: ash, story: 'He fell by the window.' })
  const first = await received(told)
  const again = await submitReport(door, { ...told, story: 'He fell by the door.' })
  assert.equal(again.outcome, 'other-words')
  assert.equal('reference' in again && again.reference, first.reference)
  const [row] = await rowsOf(first.reference)
  assert.equal(row.story, 'He fell by the window.')
})

test('the same form at another poster is another report', async () => {
  const told = aReport({ code: ash })
  const [here, there] = [await received(told), await received({ ...told, code: elm })]
  assert.notEqual(here.reference, there.reference)
})

test('words made in a browser never come back from the server', async () => {
  const verifier = randomBytes(32).toString('base64url')
  const given = await received(aReport({ code: ash, verifier }))
  assert.equal(given.words, undefined)
})

test('without a name nothing says when exactly somebody stood there, nor who they are', async () => {
  world.clock.set('2026-11-24T08:47:31Z')
  const given = await received(aReport({ code: ash }))
  world.clock.set('2026-11-24T08:15:00Z')
  const [row] = await rowsOf(given.reference)
  assert.equal(row.told_at.toISOString(), '2026-11-24T08:00:00.000Z')
  assert.equal(row.naming, 'anonymous')
  assert.equal(row.reporter_id, null)
  const { rows: trail } = await owner.query('select * from platform.audit_entry where thing_id = $1', [
    row.id,
  ])
  assert.equal(trail.length, 1)
  assert.equal(trail[0].at.toISOString(), '2026-11-24T08:00:00.000Z')
  assert.deepEqual([trail[0].coarse, trail[0].person_id], [true, null])
  const { rows: threads } = await owner.query('select id from reporting.thread where report_id = $1', [
    row.id,
  ])
  // The version digit of a random identifier is 4; 7 would hold the time.
  for (const id of [row.id, trail[0].id, threads[0]?.id]) assert.equal(id[14], '4')
})

test('a typed name is kept as given and not checked', async () => {
  const given = await received(aReport({ code: ash, name: 'Siobhan Duffy' }))
  const [row] = await rowsOf(given.reference)
  assert.deepEqual([row.naming, row.given_name, row.reporter_id], ['name-given', 'Siobhan Duffy', null])
})

test('a report can be about another place of the same service, and of no other', async () => {
  const there = await received(aReport({ code: ash, place: provider.places.birch }))
  const elsewhere = await received(aReport({ code: birch, place: provider.places.elm }))
  assert.equal((await rowsOf(there.reference))[0].place_id, provider.places.birch)
  assert.equal((await rowsOf(elsewhere.reference))[0].place_id, provider.places.birch)
})

test('a code that nobody has, and the code of a place that has closed, are answered alike', async () => {
  const { codes, places, orgId } = await aProvider(world)
  await owner.query('update organisation.place set closed_on = $1 where org_id = $2 and id = $3', [
    '2026-11-01',
    orgId,
    places.ash,
  ])
  const closed = await submitReport(door, aReport({ code: codes.ash }))
  assert.deepEqual(closed, { outcome: 'unknown-place' })
  assert.deepEqual(await submitReport(door, aReport({ code: 'zzzzzzzz' })), closed)
})

test('a report about a manager that nobody else would get is not kept where nobody looks', async () => {
  const small = await aProvider(world, ['quality-lead', 'nominated-individual', 'guardian'])
  const told = aReport({ code: small.codes.ash, aboutManager: true })
  assert.equal((await submitReport(door, told)).outcome, 'nobody-receives')
  assert.equal((await submitReport(door, { ...told, aboutManager: false })).outcome, 'received')
})

test('a day that has not come is asked again', async () => {
  const told = aReport({ code: ash, happened: 'another-day', happenedOn: '2026-12-24' })
  assert.deepEqual(await submitReport(door, told), { outcome: 'wrong-day', why: 'dayAhead' })
})

test('search knows the story without the names of colleagues', async () => {
  const story = 'Adaeze and I found the sling frayed. Tomasz knew, and the call bell was broken.'
  const given = await received(aReport({ code: ash, story }))
  const [row] = await rowsOf(given.reference)
  assert.match(row.story_words, /'sling'/)
  assert.doesNotMatch(row.story_words, /adaez|tomasz/)
  assert.equal(row.story, story)
})

test('the database keeps neither the words nor anything that they can be found from without the server’s key', async () => {
  const told = aReport({ code: ash })
  const given = await received(told)
  const { rows } = await owner.query(
    `select t.verifier_digest, r.form_digest from reporting.thread t
     join reporting.report r on r.id = t.report_id where r.reference = $1`,
    [given.reference],
  )
  const otherKeys = { ...door, keys: aKeyring() }
  const elsewhere = await submitReport(otherKeys, { ...told, form: told.form })
  assert.ok('reference' in elsewhere)
  const { rows: others } = await owner.query(
    `select t.verifier_digest, r.form_digest from reporting.thread t
     join reporting.report r on r.id = t.report_id where r.reference = $1`,
    [elsewhere.reference],
  )
  assert.notDeepEqual(others[0], rows[0])
})
