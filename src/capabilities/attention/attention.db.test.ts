import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { callAttention } from '#capabilities/attention'
import { giveRole, type Role, rolesOf } from '#capabilities/organisation'
import { aSite } from '../../../tests/support/a-site.ts'
import { addressOf, withAddress } from '../../../tests/support/on-call.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { takeRole } from '../organisation/commands/take-role.ts'
import { submitReport } from '../reporting/commands/submit-report.ts'
import { aFormSecret, aProvider, aReport, done, type Provider } from '../reporting/testing.ts'

const world = await aDatabase()
const site = await aSite(world)
const { clock } = world
const { mail } = site

const story = 'The lift stood still between two floors.'
let provider: Provider

beforeEach(async () => {
  clock.set('2026-11-24T09:30:00Z')
  mail.letters.length = 0
  mail.fails = undefined
  provider = await aProvider(world)
  await withAddress(provider, ['worker', 'registered-manager', 'quality-lead'])
})

const visitAs = (role: Role) => site.visit({ orgId: provider.orgId, personId: provider.people[role] })

/** Who got a mail by this time. */
async function mailedBy(moment: string): Promise<string[]> {
  clock.set(moment)
  await site.work()
  const sent = mail.letters.splice(0).filter(({ orgId }) => orgId === provider.orgId)
  return sent.map(letter => letter.to)
}

async function chooses(role: Role, how: string, quiet = { quietFrom: '20:00', quietUntil: '07:00' }) {
  const sent = await (await visitAs(role)).post('/app/how-you-hear', { how, ...quiet, digestAt: '08:00' })
  assert.equal(sent.status, 303)
}

/** A worker tells us something under their own name; gives its reference. */
async function tells(): Promise<string> {
  const told = { story, atRisk: 'no', happened: 'just-now', place: provider.places.ash, form: aFormSecret() }
  const sent = await (await visitAs('worker')).post(`/app/speak-up/${provider.codes.ash}`, told)
  return /my-reports\/([^?]+)/.exec(sent.to ?? '')?.[1] ?? ''
}

async function isThanked(reference: string) {
  const manager = await visitAs('registered-manager')
  const sent = await manager.post(`/app/reports/${reference}/thanks`, { thanks: 'Thank you for the lift.' })
  assert.equal(sent.status, 303)
}

const [worker, manager, quality] = (['worker', 'registered-manager', 'quality-lead'] as const).map(addressOf)

test('whoever told us with their name hears of news in one mail the next morning, and sees it at once', async () => {
  const reference = await tells()
  await isThanked(reference)
  const page = await (await visitAs('worker')).get('/app')
  assert.match(page.body, /There is news on something you told us/)
  assert.deepEqual(await mailedBy('2026-11-24T19:00:00Z'), [])
  assert.deepEqual(await mailedBy('2026-11-25T08:00:00Z'), [worker])
  assert.deepEqual(await mailedBy('2026-11-26T08:00:00Z'), [])
})

test('whoever wants to hear at once does, outside their quiet hours', async () => {
  await chooses('worker', 'at-once')
  const reference = await tells()
  clock.set('2026-11-24T21:10:00Z')
  await isThanked(reference)
  assert.deepEqual(await mailedBy('2026-11-24T21:11:00Z'), [])
  assert.deepEqual(await mailedBy('2026-11-25T06:59:00Z'), [])
  assert.deepEqual(await mailedBy('2026-11-25T07:00:00Z'), [worker])
})

test('whoever wants no mail gets none, and sees it all the same', async () => {
  await chooses('worker', 'in-app')
  await isThanked(await tells())
  assert.deepEqual(await mailedBy('2026-11-25T12:00:00Z'), [])
  assert.match((await (await visitAs('worker')).get('/app/for-you')).body, /There is news/)
})

test('no mail goes about what was seen before it went', async () => {
  await isThanked(await tells())
  const visitor = await visitAs('worker')
  const id = /\/app\/for-you\/([0-9a-f-]{36})/.exec((await visitor.get('/app/for-you')).body)?.[1]
  const opened = await visitor.post(`/app/for-you/${id}`)
  assert.match(opened.to ?? '', /^\/app\/my-reports\//)
  assert.deepEqual(await mailedBy('2026-11-25T08:00:00Z'), [])
})

test('a manager hears once a day of what was told, and above them whoever may read what is kept from them', async () => {
  await submitReport(site.door, aReport({ code: provider.codes.ash, story }))
  await submitReport(site.door, aReport({ code: provider.codes.ash, story, aboutManager: true }))
  assert.deepEqual(await mailedBy('2026-11-24T12:00:00Z'), [])
  assert.deepEqual(new Set(await mailedBy('2026-11-25T08:00:00Z')), new Set([manager, quality]))
})

test('the minute of a mail does not say when somebody without a name stood there', async () => {
  await chooses('registered-manager', 'at-once')
  clock.set('2026-11-24T14:32:00Z')
  await submitReport(site.door, aReport({ code: provider.codes.ash, story }))
  assert.deepEqual(await mailedBy('2026-11-24T14:33:00Z'), [])
  assert.deepEqual(await mailedBy('2026-11-24T15:00:00Z'), [manager])
})

test('a mail holds no case text, no name and no place, whatever it is about', async () => {
  for (const role of ['worker', 'registered-manager'] as const) await chooses(role, 'at-once')
  const reference = await tells()
  await site.work()
  await isThanked(reference)
  clock.set('2026-11-27T09:00:00Z')
  await site.work()
  const letters = mail.letters.filter(({ orgId }) => orgId === provider.orgId)
  assert.ok(letters.length >= 2)
  const never = [
    reference,
    'lift',
    'Rowan',
    'Ash',
    'Quillbrook',
    'Siobhan',
    'Esi',
    'thank',
    'told us',
    'report',
  ]
  for (const { subject, text } of letters)
    for (const word of never) assert.ok(!`${subject} ${text}`.includes(word), word)
})

test('whoever may not see a thing any more hears nothing of it, and finds no way to it', async () => {
  await submitReport(site.door, aReport({ code: provider.codes.ash, story }))
  await site.work()
  const personId = provider.people['registered-manager']
  await provider.as('administrator', async ctx => {
    const [held] = await rolesOf(ctx, personId)
    done(await giveRole(ctx, { personId, role: 'worker', serviceId: provider.rowan }))
    done(await takeRole(ctx, { personId, roleHeldId: held?.id ?? ('' as never) }))
  })
  assert.deepEqual(await mailedBy('2026-11-25T08:00:00Z'), [])
  assert.doesNotMatch(
    (await (await visitAs('registered-manager')).get('/app/for-you')).body,
    /Somebody told us/,
  )
})

test('whoever withdraws what they told us leaves no sign that it was theirs among what waits', async () => {
  const reference = await tells()
  await isThanked(reference)
  await (await visitAs('worker')).post(`/app/my-reports/${reference}/withdraw`, { sure: 'yes' })
  const { rows } = await (await world.connect(world.urls.superuser)).query(
    'select 1 from attention.notice where org_id = $1 and person_id = $2',
    [provider.orgId, provider.people.worker],
  )
  assert.deepEqual(rows, [])
})

test('a mail that does not arrive is tried again, and then an administrator sees whose, when and why, and never about what', async () => {
  await chooses('worker', 'at-once')
  const reference = await tells()
  await isThanked(reference)
  mail.fails = 'not-now'
  await mailedBy('2026-11-24T10:00:00Z')
  const administrator = await visitAs('administrator')
  assert.match((await administrator.get('/app/mail')).body, /An e-mail to one person did not go yet/)
  for (const time of ['10:02', '10:12', '10:42', '12:42', '18:42']) await mailedBy(`2026-11-24T${time}:00Z`)
  const { body } = await administrator.get('/app/mail')
  assert.match(
    body,
    /Esi Osei-Mensah[\s\S]*24 Nov 2026, 18:00[\s\S]*E-mail at once[\s\S]*asked us to try later/,
  )
  assert.doesNotMatch(body, new RegExp(`${reference}|lift|news`))
  assert.match((await administrator.get('/app')).body, /An e-mail did not arrive/)
  mail.fails = undefined
  assert.deepEqual(await mailedBy('2026-11-24T19:30:00Z'), [])
})

test('a mail that the server takes after all is not called lost', async () => {
  await chooses('worker', 'at-once')
  await isThanked(await tells())
  mail.fails = 'no-answer'
  await mailedBy('2026-11-24T10:00:00Z')
  mail.fails = undefined
  assert.deepEqual(await mailedBy('2026-11-24T10:02:00Z'), [worker])
  assert.match((await (await visitAs('administrator')).get('/app/mail')).body, /No e-mail was lost/)
})

test('after a long silence nobody gets a mail about what is three days old', async () => {
  await isThanked(await tells())
  assert.deepEqual(await mailedBy('2026-11-29T08:00:00Z'), [])
})

test('a manager hears once of thanks that are overdue', async () => {
  await submitReport(site.door, aReport({ code: provider.codes.ash, story }))
  await (await visitAs('registered-manager')).post('/app/for-you/seen')
  assert.deepEqual(await mailedBy('2026-11-25T08:00:00Z'), [manager])
  await (await visitAs('registered-manager')).post('/app/for-you/seen')
  assert.deepEqual(await mailedBy('2026-11-28T07:30:00Z'), [])
  assert.deepEqual(await mailedBy('2026-11-28T08:00:00Z'), [manager])
  await (await visitAs('registered-manager')).post('/app/for-you/seen')
  assert.deepEqual(await mailedBy('2026-11-29T08:00:00Z'), [])
})

test('what waits for somebody is theirs: nobody else opens it', async () => {
  await isThanked(await tells())
  const body = (await (await visitAs('worker')).get('/app/for-you')).body
  const id = /\/app\/for-you\/([0-9a-f-]{36})/.exec(body)?.[1]
  for (const role of ['registered-manager', 'administrator', 'guardian'] as const)
    assert.equal((await (await visitAs(role)).post(`/app/for-you/${id}`)).status, 404)
})

test('a time of the day that is none is said beside its field', async () => {
  const visitor = await visitAs('worker')
  const sent = await visitor.post('/app/how-you-hear', {
    how: 'digest',
    quietFrom: 'late',
    quietUntil: '07:00',
    digestAt: '08:00',
  })
  assert.equal(sent.status, 422)
  assert.match(sent.body, /href="#quietFrom"[\s\S]*Give a time of the day/)
})

test('a reminder from behind the wall around support says that something waits, and leads to the page that knows what', async () => {
  const personId = provider.people.supporter
  await provider.asSystem(ctx =>
    callAttention(ctx, { to: [personId], kind: 'own-matter', thingId: personId }),
  )
  const visitor = await visitAs('supporter')
  const { body } = await visitor.get('/app/for-you')
  assert.match(body, /Something waits that only you see/)
  assert.doesNotMatch(body.replace(/<header[\s\S]*?<\/header>/, ''), /support|check-in/i)
  const id = /\/app\/for-you\/([0-9a-f-]{36})/.exec(body)?.[1]
  assert.equal((await visitor.post(`/app/for-you/${id}`)).to, '/app/support')
})
