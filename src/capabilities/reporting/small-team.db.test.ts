import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesOf, saveHeadcounts } from '#capabilities/organisation'
import type { PlaceId } from '#platform/ids'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { addToReport } from './commands/add-to-report.ts'
import { replyToThread } from './commands/reply-to-thread.ts'
import { submitReport } from './commands/submit-report.ts'
import { tellGuardian } from './commands/tell-guardian.ts'
import type { PublicDoor } from './door.ts'
import { wouldIdentify } from './queries/small-teams.ts'
import { aBrowser, aFormSecret, aProvider, aReport, aServer, done, hiddenOn, referenceOn } from './testing.ts'

// A Tuesday morning, just after handover.
const world = await aDatabase()
const owner = await world.connect(world.urls.superuser)
const keys = aKeyring()
const door: PublicDoor = { pool: world.publicPool, keys, clock: world.clock }
const provider = await aProvider(world)
const { codes, places } = provider
const browser = aBrowser(await aServer({ ...world, keys }))

type Counts = Parameters<typeof saveHeadcounts>[2]
const counted = (placeId: PlaceId, counts: Counts) =>
  provider.as('administrator', async ctx => done(await saveHeadcounts(ctx, placeId, counts)))

// Three carers and a nurse early, nine late; Birch is large.
await counted(places.ash, [
  { shift: 'early', role: 'care worker', people: 3 },
  { shift: 'early', role: 'nurse', people: 1 },
  { shift: 'late', role: 'care worker', people: 9 },
])
await counted(places.birch, [{ shift: 'any', role: 'care worker', people: 30 }])

const form = { story: 'The bell was silent.', atRisk: 'no', place: places.ash, seen: 'nobody' }
const send = (fields: Record<string, string> = {}) =>
  browser.post(`/speak-up/${codes.ash}`, { ...form, form: aFormSecret(), ...fields })
const kept = async (body: string) => {
  const { rows } = await owner.query('select * from reporting.report where reference = $1', [
    referenceOn(body),
  ])
  return rows[0]
}

test('fewer than five on a shift, all roles together, could be recognised; five could not', async () => {
  const asked = (place: PlaceId | undefined, shift: 'any' | 'early' | 'late' | 'night', code = codes.ash) =>
    wouldIdentify(door, { code, place, shift })
  assert.equal(await asked(places.ash, 'early'), true)
  assert.equal(await asked(undefined, 'early'), true, 'the place on the poster')
  assert.equal(await asked(places.ash, 'late'), false)
  assert.equal(await asked(places.ash, 'any'), false, 'the fullest shift counts')
  assert.equal(await asked(places.birch, 'early'), false)
  assert.equal(await asked(undefined, 'any', codes.elm), false, 'nobody entered a team')
  assert.equal(await asked(places.ash, 'early', 'unknown1'), false)
})

test('whoever gives no name is asked first, and nothing is kept until they have answered', async () => {
  const { status, body } = await send()
  assert.equal(status, 200)
  assert.match(body, /Someone may guess that it was you/)
  assert.match(body, /Say “Rowan House”, not where in it/)
  assert.match(body, /Say the day, not the time of day/)
  assert.equal(hiddenOn(body, 'story'), form.story)
  assert.equal((await owner.query('select from reporting.report')).rowCount, 0)
})

test('what was typed can be changed first, and nothing of it is lost', async () => {
  const { body } = await send({ 'show-in': 'en-GB', 'kept-shift-lead': 'yes' })
  assert.match(body, /The bell was silent\.<\/textarea>/)
  assert.match(body, /id="kept-shift-lead"[^>]*checked/)
})

test('sent as it is, it says the place and the part of the day', async () => {
  const report = await kept((await send({ smallTeam: 'as-it-is' })).body)
  assert.deepEqual(
    [report.place_id, report.happened_part, report.told_to_day],
    [places.ash, 'morning', false],
  )
})

test('sent as the whole service, it says nothing of the unit', async () => {
  const report = await kept((await send({ smallTeam: 'whole-service' })).body)
  const { rows } = await owner.query('select kind, service_id from organisation.place where id = $1', [
    report.place_id,
  ])
  assert.deepEqual(rows, [{ kind: 'whole-service', service_id: provider.rowan }])
  const again = await kept((await send({ smallTeam: 'whole-service' })).body)
  assert.equal(again.place_id, report.place_id, 'one place stands for the whole service')
})

test('no manager and no form learns from a list of places that somebody sent it as the whole service', async () => {
  const listed = await provider.as('registered-manager', async ctx =>
    (await placesOf(ctx)).map(place => place.kind),
  )
  assert.ok(listed.length > 0 && !listed.includes('whole-service'), listed.join())
  assert.doesNotMatch((await browser.get(`/speak-up/${codes.ash}`)).body, /The whole service/)
})

test('sent with the day only, nothing anywhere says the part of the day', async () => {
  const report = await kept((await send({ smallTeam: 'day-only' })).body)
  assert.deepEqual([report.happened_part, report.told_to_day], [null, true])
  assert.equal(report.told_at.toISOString(), '2026-11-24T00:00:00.000Z')
  const { rows } = await owner.query('select at from platform.audit_entry where thing_id = $1', [report.id])
  assert.deepEqual(
    rows.map(row => row.at.toISOString()),
    ['2026-11-24T00:00:00.000Z'],
  )
})

test('what is added at once to a report of the day only says no hour either', async () => {
  const form = aFormSecret()
  const given = await submitReport(door, { ...aReport({ code: codes.ash, form }), smallTeam: 'day-only' })
  if (given.outcome !== 'received') assert.fail(given.outcome)
  const { seal } = given
  await addToReport(door, seal, { before: 'It was loud.' })
  await replyToThread(door, { seal, text: 'And the light.', form: aFormSecret() })
  assert.equal(
    await tellGuardian(door, { seal, notFair: 'My shifts.', treatedWorse: true, form: aFormSecret() }),
    'received',
  )
  const { rows } = await owner.query(
    `with told as (select id from reporting.report where reference = $1)
     select at from reporting.message m, told where m.report_id = told.id
     union all select at from reporting.fuller_answer f, told where f.report_id = told.id
     union all select at from reporting.guarded_message g, told where g.report_id = told.id
     union all select at from platform.audit_entry a, told where a.thing_id = told.id`,
    [given.reference],
  )
  assert.ok(rows.length >= 5, String(rows.length))
  for (const { at } of rows) assert.equal(at.toISOString(), '2026-11-24T00:00:00.000Z')
})

test('nobody is asked who gives a name, or tells of another day where the team is large', async () => {
  for (const fields of [{ seen: 'name', name: 'Esi' }, { happened: 'earlier-today' }] as const)
    assert.match((await send(fields)).body, /Thank you for telling us/, JSON.stringify(fields))
})

test('a browser is told beforehand where to ask and what helps, and never how many work there', async () => {
  const { status, body } = await browser.get(`/speak-up/${codes.ash}/small-team`)
  assert.equal(status, 200)
  const said = JSON.parse(body)
  assert.deepEqual(said.ask, { [places.ash]: { early: ['whole-service', 'day-only', 'as-it-is'] } })
  assert.doesNotMatch(
    JSON.stringify([said.words, (await browser.get(`/speak-up/${codes.ash}`)).body]),
    /\b(30|9) /,
  )
  assert.equal((await browser.get('/speak-up/unknown1/small-team')).status, 404)
  assert.deepEqual(JSON.parse((await browser.get(`/speak-up/${codes.elm}/small-team`)).body), {})
})

test('a team that was entered without numbers counts by its members', async () => {
  await owner.query(
    `insert into organisation.place_member (org_id, place_id, person_id)
     select org_id, $2, id from organisation.person where org_id = $1 order by id limit 4`,
    [provider.orgId, places.elm],
  )
  assert.equal(await wouldIdentify(door, { code: codes.elm, place: undefined, shift: 'any' }), true)
})
