import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinPlace } from '#capabilities/organisation'
import { type Asked, askRoute, shownPage as shown } from '../../../tests/support/ask-route.ts'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { learningRoutes } from './routes.ts'
import { aLesson, aProvider, aRecordToChange, aSharedLesson, type Provider } from './testing.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const { ash, birch } = provider.places
await provider.asSystem(ctx => joinPlace(ctx, ash, provider.people.worker))
const mount = learningRoutes()

/** What a route replies to somebody with a role. */
function ask(role: Parameters<Provider['as']>[0], route: string, asked?: Asked) {
  return provider.as(role, ctx => askRoute(mount, ctx, route, asked))
}

const ofRecord = '/app/records/:reference/lesson'

function typed(words: Partial<ReturnType<typeof aLesson>> = {}, revision = '0') {
  const { answers, best, ...rest } = aLesson(words)
  const [answer1, answer2, answer3] = answers
  return { ...rest, answer1, answer2, answer3, answer4: '', best: `answer${best + 1}`, revision }
}

test('a lesson is written, read over with a warning about names, and shared only with the tick', async () => {
  const { reference } = await aRecordToChange(door, provider)
  const params = { reference }
  const words = typed({ happened: 'Siobhan waited with the person until a battery came.' })
  const saved = await ask('reviewer', `POST ${ofRecord}`, { params, body: words })
  assert.deepEqual(saved, { kind: 'see-other', to: `/app/records/${reference}/lesson?said=lesson-saved` })
  const draft = shown(await ask('reviewer', `GET ${ofRecord}`, { params })).text
  assert.match(draft, /part of a colleague’s name: <strong>Siobhan<\/strong>/)

  const share = { revision: '1', places: [ash, birch] }
  const untold = shown(await ask('reviewer', `POST ${ofRecord}/publish`, { params, body: share }))
  assert.equal(untold.status, 422)
  assert.match(untold.text, /href="#namesNobody"/)
  assert.equal(untold.text.match(/name="places"[^>]*checked/g)?.length, 2)

  const rewritten = typed({ happened: 'A colleague waited with the person.' }, '1')
  await ask('reviewer', `POST ${ofRecord}`, { params, body: rewritten })
  const clean = shown(await ask('reviewer', `GET ${ofRecord}`, { params })).text
  assert.doesNotMatch(clean, /part of a colleague’s name/)
  const body = { ...share, revision: '2', namesNobody: 'yes' }
  const shared = await ask('reviewer', `POST ${ofRecord}/publish`, { params, body })
  assert.deepEqual(shared, { kind: 'see-other', to: `/app/records/${reference}/lesson?said=lesson-shared` })
})

test('the tick about managers is asked for when the record is kept from them, and only then', async () => {
  const kept = await aRecordToChange(door, provider, { aboutManager: true })
  const ordinary = await aRecordToChange(door, provider)
  for (const { reference } of [kept, ordinary])
    await ask('quality-lead', `POST ${ofRecord}`, { params: { reference }, body: typed() })
  const page = async (reference: string) =>
    shown(await ask('quality-lead', `GET ${ofRecord}`, { params: { reference } })).text
  assert.match(await page(kept.reference), /name="sensitiveConfirmed"/)
  assert.doesNotMatch(await page(ordinary.reference), /name="sensitiveConfirmed"/)
  const body = { revision: '1', places: ash, namesNobody: 'yes' }
  const reply = await ask('quality-lead', `POST ${ofRecord}/publish`, {
    params: { reference: kept.reference },
    body,
  })
  assert.match(shown(reply).text, /href="#sensitiveConfirmed"/)
})

test('a person reads a lesson, picks an answer without being told off, and finds it under what they have read', async () => {
  const { id } = await aSharedLesson(door, provider, { words: { title: 'Charged <before> the shift' } })
  const list = async () => shown(await ask('worker', 'GET /app/lessons')).text
  const waits = /Read it<[^>]*>: Charged &lt;before&gt; the shift/
  assert.match(await list(), waits)
  const empty = shown(await ask('worker', 'POST /app/lessons/:id', { params: { id }, body: {} }))
  assert.equal(empty.status, 422)
  assert.match(empty.text, /href="#answer"/)
  await ask('worker', 'POST /app/lessons/:id', { params: { id }, body: { answer: '1' } })
  const page = shown(await ask('worker', 'GET /app/lessons/:id', { params: { id } })).text
  assert.match(page, /The best answer: Swap the battery now/)
  assert.match(page, /You picked: Leave it for the early shift/)
  assert.doesNotMatch(page, /How far it has come|From record/)
  assert.doesNotMatch(await list(), waits)
  assert.match(await list(), /Charged &lt;before&gt; the shift/)
})

test('whoever looks after records sees how far a lesson has come, never by a number that points at somebody', async () => {
  const { id, incident } = await aSharedLesson(door, provider, { places: [birch] })
  const { text } = shown(await ask('registered-manager', 'GET /app/lessons/:id', { params: { id } }))
  assert.match(text, /Fewer than five people, so no count/)
  assert.match(text, new RegExp(`href="/app/records/${incident.reference}"`))
})

test('an address with nonsense in it finds nothing and breaks nothing', async () => {
  for (const id of ['', 'x', '1 or 1=1', provider.rowan])
    assert.deepEqual(await ask('worker', 'GET /app/lessons/:id', { params: { id } }), {
      ok: false,
      code: 'not-found',
    })
})
