import assert from 'node:assert/strict'
import { test } from 'node:test'
import { giveRole } from '#capabilities/organisation'
import { type PublicDoor, reportsByIds, threadOf } from '#capabilities/reporting'
import { aFileDesk } from '../../../tests/support/a-file-desk.ts'
import { type Asked, askRoute, shownPage } from '../../../tests/support/ask-route.ts'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { triageRoutes } from './routes.ts'
import { aProvider, aRecord, done, type Provider, recordNow, told } from './testing.ts'

const world = await aDatabase()
const door: PublicDoor = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const mount = triageRoutes({ files: aFileDesk() })

type Role = Parameters<Provider['as']>[0]

function ask(role: Role, route: string, asked?: Asked) {
  return provider.as(role, ctx => askRoute(mount, ctx, route, asked))
}

async function referenceOf(reportId: Awaited<ReturnType<typeof told>>): Promise<string> {
  const [report] = await provider.asSystem(ctx => reportsByIds(ctx, [reportId]))
  return report?.reference ?? ''
}

const report = '/app/reports/:reference'
const look = '/app/records/:reference/triage'
const outcome = '/app/records/:reference/outcome'

test('the inbox shows each report with its one next step, and nothing about a manager to that manager', async () => {
  await told(door, provider, { atRisk: true, story: 'Bell silent in room nine.' })
  await told(door, provider, { story: 'Wrong sheet <in> the folder.' })
  await told(door, provider, { aboutManager: true, story: 'Told off for writing it up.' })
  const { text } = shownPage(await ask('registered-manager', 'GET /app/inbox'))
  assert.match(text, /Bell silent in room nine/)
  assert.match(text, /Wrong sheet &lt;in&gt; the folder/)
  assert.ok(text.indexOf('Make safe') < text.indexOf('Say thank you'))
  assert.doesNotMatch(text, /Told off|kept from managers/)
  assert.match(
    shownPage(await ask('guardian', 'GET /app/inbox')).text,
    /Told off for writing it up.*kept from managers/s,
  )
})

test('an empty inbox does not praise silence', async () => {
  const quiet = await aProvider(world)
  const reply = await quiet.as('registered-manager', ctx => askRoute(mount, ctx, 'GET /app/inbox'))
  assert.match(shownPage(reply).text, /people do not know the way/)
})

test('a report page offers thanks with examples, and thanks sent land in the thread', async () => {
  const id = await told(door, provider)
  const params = { reference: await referenceOf(id) }
  assert.match(
    shownPage(await ask('shift-lead', `GET ${report}`, { params })).text,
    /Three that fit what they told us/,
  )
  const missing = shownPage(
    await ask('shift-lead', `POST ${report}/thanks`, { params, body: { thanks: ' ' } }),
  )
  assert.equal(missing.status, 422)
  assert.match(missing.text, /href="#thanks"/)
  const sent = await ask('shift-lead', `POST ${report}/thanks`, {
    params,
    body: { thanks: 'Thank you, Sam.' },
  })
  assert.deepEqual(sent, { kind: 'see-other', to: `/app/reports/${params.reference}?said=thanked` })
  const messages = await provider.as('shift-lead', ctx => threadOf(ctx, id))
  assert.equal(messages.at(-1)?.text, 'Thank you, Sam.')
  const after = shownPage(await ask('shift-lead', `GET ${report}`, { params })).text
  assert.match(after, /Thank you, Sam\./)
  assert.match(after, /You do not see who they are/)
  assert.match(after, /A manager opens the record/)
})

test('a report about a manager is not found by that manager, under any of its addresses', async () => {
  const id = await told(door, provider, { aboutManager: true })
  const params = { reference: await referenceOf(id) }
  for (const route of [
    `GET ${report}`,
    `POST ${report}/thanks`,
    `POST ${report}/safe`,
    `POST ${report}/open`,
  ])
    assert.deepEqual(await ask('registered-manager', route, { params, body: {} }), {
      ok: false,
      code: 'not-found',
    })
  assert.equal(shownPage(await ask('quality-lead', `GET ${report}`, { params })).status, 200)
})

test('thanks can be read through the lens before they are sent: it asks, changes nothing and sends nothing', async () => {
  const id = await told(door, provider)
  const params = { reference: await referenceOf(id) }
  const body = { thanks: 'Thank you. The night staff were careless with the charger.', lens: 'look' }
  const shown = shownPage(await ask('shift-lead', `POST ${report}/thanks`, { params, body }))
  assert.equal(shown.status, 200)
  assert.match(shown.text, /Worth a second look/)
  assert.match(shown.text, /“careless”/)
  assert.ok(shown.text.includes(body.thanks))
  assert.deepEqual(await provider.as('shift-lead', ctx => threadOf(ctx, id)), [])
})

test('from report to record to first look: what is missing is said, what was typed stays, and a look is kept', async () => {
  const id = await told(door, provider, { story: 'The stairlift stopped half way.' })
  const opened = await ask('registered-manager', `POST ${report}/open`, {
    params: { reference: await referenceOf(id) },
  })
  assert.ok('kind' in opened && opened.kind === 'see-other')
  const reference = /INC-[\d-]+/.exec(opened.to)?.[0] ?? ''
  const params = { reference }
  const fresh = shownPage(await ask('registered-manager', `GET ${look}`, { params })).text
  assert.doesNotMatch(fresh, /name="harmPhysical"[^>]*checked/)
  const half = {
    revision: '1',
    title: 'Stairlift <stopped>',
    kind: 'near-miss',
    what: 'safeguarding',
    learningResponse: 'after-action-review',
  }
  const missing = shownPage(await ask('registered-manager', `POST ${look}`, { params, body: half }))
  assert.equal(missing.status, 422)
  assert.match(missing.text, /href="#harmPhysical"/)
  assert.match(missing.text, /value="Stairlift &lt;stopped&gt;"/)
  const whole = { ...half, harmPhysical: 'none', harmPsychological: 'low' }
  assert.match(
    shownPage(await ask('registered-manager', `POST ${look}`, { params, body: whole })).text,
    /Safeguarding comes first/,
  )
  const good = { ...whole, what: 'moving_handling', learningResponse: 'swarm-huddle' }
  assert.deepEqual(await ask('registered-manager', `POST ${look}`, { params, body: good }), {
    kind: 'see-other',
    to: `/app/records/${reference}?said=looked`,
  })
  const late = shownPage(await ask('registered-manager', `POST ${look}`, { params, body: good }))
  assert.match(late.text, /A colleague changed this record while you were writing/)
})

test('a first look that misses several things says all of them at once, what made it safe among them', async () => {
  const record = await aRecord(door, provider, { atRisk: true, story: 'The bath runs scalding.' })
  const body = { revision: '0', title: 'Scalding', kind: 'incident', learningResponse: 'no-further-review' }
  const reply = await ask('registered-manager', `POST ${look}`, {
    params: { reference: record.reference },
    body,
  })
  const { text } = shownPage(reply)
  for (const field of ['madeSafe', 'what', 'harmPhysical', 'harmPsychological', 'learningReason'])
    assert.match(text, new RegExp(`href="#${field}"`), field)
})

test('a title that may name somebody is asked about, and kept as the person writes it', async () => {
  const record = await aRecord(door, provider, { story: 'Mr Ellis slid from his chair.' })
  const shown = await ask('registered-manager', `GET ${look}`, { params: { reference: record.reference } })
  assert.match(shownPage(shown).text, /“Mr Ellis” may be somebody’s name/)
})

test('two reports of one event are put together from the second one’s page', async () => {
  const record = await aRecord(door, provider, { story: 'The garden gate was left open after the delivery.' })
  const second = await told(door, provider, { story: 'Garden gate open again, delivery van had gone.' })
  const params = { reference: await referenceOf(second) }
  assert.match(
    shownPage(await ask('registered-manager', `GET ${report}`, { params })).text,
    new RegExp(record.reference),
  )
  const nowhere = await ask('registered-manager', `POST ${report}/join`, {
    params,
    body: { record: 'other', other: 'INC-1' },
  })
  assert.equal(shownPage(nowhere).status, 422)
  const body = { record: 'other', other: record.reference.toLowerCase() }
  assert.deepEqual(await ask('registered-manager', `POST ${report}/join`, { params, body }), {
    kind: 'see-other',
    to: `/app/records/${record.reference}?said=joined`,
  })
})

test('the outcome page says what closing waits for, tells everybody, and then closes', async () => {
  const record = await aRecord(door, provider)
  const params = { reference: record.reference }
  const manager = (route: string, body?: unknown) => ask('registered-manager', route, { params, body })
  const first = shownPage(await manager(`GET ${outcome}`)).text
  assert.match(first, /Write first to everybody who told us/)
  assert.doesNotMatch(first, /Close the record<\/button>/)
  const to = await referenceOf(record.reportId)
  assert.equal(shownPage(await manager(`POST ${outcome}`, { to: [], text: '' })).status, 422)
  assert.deepEqual(await manager(`POST ${outcome}`, { to, text: 'A new battery is in.' }), {
    kind: 'see-other',
    to: `/app/records/${record.reference}/outcome?said=outcome-sent`,
  })
  const half = shownPage(
    await manager(`POST ${outcome}/people`, { who: 'told', peopleTold: '', mayAnswer: '' }),
  )
  assert.match(half.text, /href="#peopleTold"/)
  assert.match(half.text, /href="#mayAnswer"/)
  await manager(`POST ${outcome}/people`, {
    who: 'told',
    peopleTold: 'We are sorry.',
    mayAnswer: 'Ring the unit.',
  })
  assert.match(
    shownPage(await manager(`POST ${outcome}/close`, { reason: '' })).text,
    /Say why this is enough/,
  )
  assert.deepEqual(await manager(`POST ${outcome}/close`, { reason: 'Understood, and fixed.' }), {
    kind: 'see-other',
    to: `/app/records/${record.reference}?said=closed`,
  })
  assert.equal((await recordNow(provider, record.id)).state, 'closed')
})

test('whoever moves a record back is asked why, on a page of its own', async () => {
  const record = await aRecord(door, provider)
  const move = '/app/records/:reference/move/:to'
  const params = { reference: record.reference, to: 'understanding' }
  await ask('registered-manager', `POST ${move}`, { params, body: {} })
  const back = { params: { ...params, to: 'opened' } }
  assert.match(shownPage(await ask('registered-manager', `GET ${move}`, back)).text, /goes first/)
  assert.equal(shownPage(await ask('registered-manager', `POST ${move}`, { ...back, body: {} })).status, 422)
  const away = { params: { ...params, to: 'checking' } }
  assert.deepEqual(await ask('registered-manager', `GET ${move}`, away), { ok: false, code: 'no-such-move' })
})

test('whoever manages one service and reviews at another does not learn there who told us', async () => {
  const both = await aProvider(world)
  await both.as('administrator', async ctx => {
    const personId = both.people.reviewer
    done(await giveRole(ctx, { personId, role: 'registered-manager', serviceId: both.elm }))
  })
  const record = await aRecord(door, both, { name: 'Maria from nights' })
  const [theReport] = await both.asSystem(ctx => reportsByIds(ctx, [record.reportId]))
  const params = { reference: record.reference }
  const asReviewer = (route: string, asked: Asked) =>
    both.as('reviewer', ctx => askRoute(mount, ctx, route, asked))
  for (const [route, asked] of [
    [`GET ${report}`, { params: { reference: theReport?.reference ?? '' } }],
    [`GET ${outcome}`, { params }],
    [`POST ${outcome}`, { params, body: {} }],
    [`POST ${look}`, { params, body: {} }],
  ] as const)
    assert.deepEqual(await asReviewer(route, asked), { ok: false, code: 'not-permitted' }, route)
  const inbox = shownPage(await asReviewer('GET /app/inbox', {})).text
  assert.doesNotMatch(inbox, /Rowan House/)
})
