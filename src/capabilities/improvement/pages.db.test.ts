import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Asked, askRoute, shownPage as shown } from '../../../tests/support/ask-route.ts'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { markDone } from './commands/mark-done.ts'
import { changeById } from './queries/change-by-id.ts'
import { improvementRoutes } from './routes.ts'
import { aChange, anAgreedChange, aProvider, aRecordToChange, done, type Provider } from './testing.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const mount = improvementRoutes()

/** What a route replies to somebody with a role. */
function ask(role: Parameters<Provider['as']>[0], route: string, asked?: Asked) {
  return provider.as(role, ctx => askRoute(mount, ctx, route, asked))
}

const ofRecord = '/app/records/:reference/changes'

test('two weak changes bring a question, and agreeing goes on', async () => {
  const { id, reference } = await aRecordToChange(door, provider)
  await anAgreedChange(provider, id, { title: 'A poster', action: 'warning-label' })
  const { text } = shown(await ask('registered-manager', `GET ${ofRecord}`, { params: { reference } }))
  assert.match(text, /rely on people remembering/)
  const form = { ...aChange(provider), findingId: '', howMeasured: '', baseline: '' }
  const reply = await ask('registered-manager', `POST ${ofRecord}`, { params: { reference }, body: form })
  assert.deepEqual(reply, {
    kind: 'see-other',
    to: `/app/records/${reference}/changes?said=change-agreed`,
  })
  const after = shown(await ask('registered-manager', `GET ${ofRecord}`, { params: { reference } }))
  assert.doesNotMatch(after.text, /rely on people remembering/)
})

test('what is missing is said beside its field, and what was typed stays', async () => {
  const { reference } = await aRecordToChange(door, provider)
  const body = { ...aChange(provider), findingId: '', title: 'Lights <on>', dueOn: '2026-01-01' }
  const { status, text } = shown(
    await ask('registered-manager', `POST ${ofRecord}`, { params: { reference }, body }),
  )
  assert.equal(status, 422)
  assert.match(text, /href="#dueOn"/)
  assert.match(text, /That day has gone by/)
  assert.match(text, /value="Lights &lt;on&gt;"/)
})

test('no change and no reason is not the end of agreeing', async () => {
  const { reference } = await aRecordToChange(door, provider)
  const finish = (noChangeReason: string) =>
    ask('registered-manager', `POST ${ofRecord}/finish`, { params: { reference }, body: { noChangeReason } })
  assert.match(shown(await finish(' ')).text, /href="#noChangeReason"/)
  assert.deepEqual(await finish('the alarm worked as it was meant to.'), {
    kind: 'see-other',
    to: `/app/records/${reference}?said=agreeing-finished`,
  })
})

test('a change offers each person the steps that are theirs, and its history tells a count with its doubt', async () => {
  const { id: incidentId } = await aRecordToChange(door, provider)
  const id = await anAgreedChange(provider, incidentId)
  const open = (role: Parameters<typeof ask>[0]) => ask(role, 'GET /app/changes/:id', { params: { id } })
  assert.match(shown(await open('shift-lead')).text, /It is done/)
  assert.doesNotMatch(shown(await open('shift-lead')).text, /Withdraw the change/)
  assert.doesNotMatch(shown(await open('inspector')).text, /<form[^>]*\/app\/changes/)

  done(await provider.as('shift-lead', ctx => markDone(ctx, id, { doneOn: '2026-11-24', note: 'Up.' })))
  const revision = String((await provider.as('reviewer', ctx => changeById(ctx, id)))?.revision)
  const check = { revision, verdict: 'partly_effective', words: 'Looked on ten mornings.' }
  const body = { ...check, numerator: '9', denominator: '10' }
  const reply = await ask('reviewer', 'POST /app/changes/:id/record-check', { params: { id }, body })
  assert.equal('kind' in reply && reply.kind, 'see-other')
  const { text } = shown(await open('inspector'))
  assert.match(text, /It partly worked/)
  assert.match(text, /9 of 10, which is 90 %.*between 59 % and 99 %/)
  const again = await ask('reviewer', 'POST /app/changes/:id/record-check', { params: { id }, body })
  assert.deepEqual(again, { ok: false, code: 'change-moved-on' })
})

test('the list of changes shows the overdue first, in a word', async () => {
  const { id } = await aRecordToChange(door, provider)
  await anAgreedChange(provider, id, { title: 'Later on', dueOn: '2026-12-20' })
  await anAgreedChange(provider, id, { title: 'Long awaited', dueOn: '2026-11-25' })
  world.clock.set('2026-12-19T09:00:00Z')
  const { text } = shown(
    await ask('registered-manager', 'GET /app/changes', { query: { service: provider.rowan } }),
  )
  world.clock.set('2026-11-24T08:15:00Z')
  assert.ok(text.indexOf('Long awaited') < text.indexOf('Later on'))
  assert.match(text, /Overdue<\/strong>/)
  const elsewhere = shown(await ask('quality-lead', 'GET /app/changes', { query: { service: provider.elm } }))
  assert.match(elsewhere.text, /No changes here/)
})

test('an address with nonsense in it finds nothing and breaks nothing', async () => {
  for (const id of ['', 'x', '1 or 1=1', provider.rowan])
    assert.deepEqual(await ask('registered-manager', 'GET /app/changes/:id', { params: { id } }), {
      ok: false,
      code: 'not-found',
    })
})
