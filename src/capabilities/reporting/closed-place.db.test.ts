import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { setPlaceOpen } from '../organisation/commands/set-place-open.ts'
import { setServiceOpen } from '../organisation/commands/set-service-open.ts'
import { closedPlaceAt } from './queries/closed-place-at.ts'
import { aBrowser, aFormSecret, aProvider, aServer, done, hiddenOn } from './testing.ts'

const world = await aDatabase()
const keys = aKeyring()
const server = await aServer({ ...world, keys })
after(() => server.close())
const { get, post } = aBrowser(server)
const superuser = await world.connect(world.urls.superuser)
const door = { pool: world.publicPool, keys, clock: world.clock }

const provider = await aProvider(world)
const { codes, places, rowan } = provider
const close = (serviceId: typeof rowan, placeId: typeof places.ash, open = false) =>
  provider.as('administrator', async ctx => done(await setPlaceOpen(ctx, { serviceId, placeId, open })))
await close(rowan, places.ash)

const typed = () => ({
  form: aFormSecret(),
  story: 'The bell was silent again.',
  atRisk: 'no',
  place: places.ash,
})

test('the poster of a closed place says so, whom to call there, and who listens outside', async () => {
  const { status, body } = await get(`/speak-up/${codes.ash}`)
  assert.equal(status, 404)
  assert.match(body, /This poster is no longer in use/)
  assert.match(body, /href="tel:07700900001"/)
  assert.match(body, /href="tel:01632960001"/)
  assert.match(body, /href="tel:101"/)
  assert.match(body, /cqc\.org\.uk/)
  assert.doesNotMatch(body, /careinspectorate/)
})

test('it leads to the open places of its own service, and to no other', async () => {
  const { body } = await get(`/speak-up/${codes.ash}?lang=cy`)
  assert.match(body, new RegExp(`href="/speak-up/${codes.birch}\\?lang=cy">Birch unit</a>`))
  assert.doesNotMatch(body, /Garden flat|Elm Court/)
  assert.doesNotMatch(body, new RegExp(codes.elm))
})

test('what was typed before the place closed goes along to the form of another, as the same report', async () => {
  const fields = typed()
  const met = await post(`/speak-up/${codes.ash}`, fields)
  assert.equal(met.status, 404)
  assert.match(met.body, /The bell was silent again\./)
  assert.match(met.body, new RegExp(`formaction="/speak-up/${codes.birch}"`))
  const main = met.body.slice(met.body.indexOf('<main'))
  assert.equal(hiddenOn(main, 'story'), fields.story)
  assert.equal(hiddenOn(main, 'place'), '')
  const carried = { form: hiddenOn(main, 'form'), story: fields.story, atRisk: hiddenOn(main, 'atRisk') }
  const there = await post(`/speak-up/${codes.birch}`, { ...carried, 'show-in': 'en-GB' })
  assert.match(there.body, /<textarea[^>]*>The bell was silent again\.<\/textarea>/)
  assert.match(there.body, /Rowan House · Birch unit/)
  assert.equal(hiddenOn(there.body, 'form'), fields.form)
})

test('where no place of the service is open, the words stay on the page to be copied', async () => {
  const alone = await aProvider(world)
  await alone.as('administrator', async ctx =>
    done(await setPlaceOpen(ctx, { serviceId: alone.elm, placeId: alone.places.elm, open: false })),
  )
  const { body } = await post(`/speak-up/${alone.codes.elm}`, typed())
  assert.match(body, /No place at Elm Court takes reports here now/)
  assert.match(body, /<textarea[^>]*>The bell was silent again\.<\/textarea>/)
})

test('a closed service is neither called nor told: only who listens outside is left', async () => {
  const gone = await aProvider(world)
  await gone.as('administrator', async ctx =>
    done(await setServiceOpen(ctx, { serviceId: gone.rowan, open: false })),
  )
  const { body } = await get(`/speak-up/${gone.codes.ash}`)
  assert.match(body, /no longer in use/)
  assert.doesNotMatch(body, /07700|01632|Birch unit/)
  assert.match(body, /cqc\.org\.uk/)
})

test('a code that nobody has reveals nothing of any place, and an open place is not called closed', async () => {
  const { status, body } = await get('/speak-up/zzzzzzzz')
  assert.equal(status, 404)
  assert.match(body, /We do not know this code/)
  assert.doesNotMatch(body, /Rowan House|Elm Court|tel:0[17]/)
  assert.equal(await closedPlaceAt(door, 'zzzzzzzz'), undefined)
  assert.equal(await closedPlaceAt(door, codes.birch), undefined)
})

test('the place that stands for a whole small team is told of to nobody, open or closed', async () => {
  const hidden = await aProvider(world)
  await superuser.query('update organisation.place set unlisted = true, closed_on = $1 where id = $2', [
    '2026-11-01',
    hidden.places.ash,
  ])
  assert.equal(await closedPlaceAt(door, hidden.codes.ash), undefined)
  await superuser.query('update organisation.place set closed_on = null where id = $1', [hidden.places.ash])
  await hidden.as('administrator', async ctx =>
    done(await setPlaceOpen(ctx, { serviceId: hidden.rowan, placeId: hidden.places.birch, open: false })),
  )
  assert.deepEqual((await closedPlaceAt(door, hidden.codes.birch))?.openPlaces, [])
})

test('meeting a closed place writes nothing down, and it is itself again once it is open', async () => {
  const rows = async () =>
    (await superuser.query('select count(*)::int as count from platform.audit_entry')).rows[0].count
  const before = await rows()
  await get(`/speak-up/${codes.ash}`)
  await post(`/speak-up/${codes.ash}`, typed())
  assert.equal(await rows(), before)
  await close(rowan, places.ash, true)
  assert.equal((await get(`/speak-up/${codes.ash}`)).status, 200)
  await close(rowan, places.ash)
})
