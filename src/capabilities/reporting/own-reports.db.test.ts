import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sessionCookieName, sessionDigest } from '#platform/http/session-cookie'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { writeToReporter } from './commands/write-to-reporter.ts'
import { openReports } from './queries/open-reports.ts'
import { aFormSecret, aProvider, aServer, done } from './testing.ts'

const world = await aDatabase()
const owner = await world.connect(world.urls.superuser)
const provider = await aProvider(world)
const { ash } = provider.codes
const server = await aServer({ ...world, keys: aKeyring() })
after(() => server.close())

const worker = await signedIn('worker')
const manager = await signedIn('registered-manager')
const enough = { story: 'The call bell in room 4 does not ring at the desk.', atRisk: 'no' }

async function signedIn(role: 'worker' | 'registered-manager') {
  const token = aFormSecret()
  const [digest, now] = [sessionDigest(token), world.clock.now()]
  await owner.query(
    `insert into identity.session (org_id, digest, person_id, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, $4, $4, $4::timestamptz + interval '1 hour')`,
    [provider.orgId, digest, provider.people[role], now],
  )
  await owner.query(`insert into platform.directory (kind, digest, org_id) values ('session', $1, $2)`, [
    digest,
    provider.orgId,
  ])
  const cookies = { [sessionCookieName]: token }
  return {
    get: (url: string) => server.inject({ url, cookies }),
    post: (url: string, fields: Record<string, string>) =>
      server.inject({
        method: 'POST',
        url,
        cookies,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ _csrf: 'token', ...fields }).toString(),
      }),
  }
}

async function told(fields: Record<string, string> = {}) {
  const { headers } = await worker.post(`/app/speak-up/${ash}`, { ...enough, form: aFormSecret(), ...fields })
  return String(headers.location).split('?')[0] ?? ''
}

test('somebody signed in chooses among the places of the services where they work', async () => {
  const { body } = await worker.get('/app/speak-up')
  assert.match(body, new RegExp(`href="/app/speak-up/${ash}"`))
  assert.doesNotMatch(body, /Garden flat/)
})

test('the form of somebody signed in says whose name goes with it, and offers the way without', async () => {
  const { body } = await worker.get(`/app/speak-up/${ash}`)
  assert.match(body, /You are signed in as Esi Osei-Mensah/)
  assert.match(body, new RegExp(`href="/speak-up/${ash}"`))
  assert.doesNotMatch(body, /six words/)
})

test('a report with one’s name leads to its own page, and a form sent twice leads to the same', async () => {
  const form = aFormSecret()
  const [first, again] = [await told({ form }), await told({ form })]
  assert.match(first, /^\/app\/my-reports\/[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  assert.equal(again, first)
  const shown = await worker.get(`${first}?said=told`)
  assert.match(shown.body, /Thank you for telling us/)
  assert.match(shown.body, /The call bell in room 4/)
})

test('the same form with other words keeps them and offers to send them as a new report', async () => {
  const form = aFormSecret()
  await told({ form })
  const other = await worker.post(`/app/speak-up/${ash}`, { ...enough, form, story: 'It was room 5.' })
  assert.equal(other.statusCode, 409)
  assert.match(other.body, /It was room 5\./)
  assert.match(other.body, /Send as a new report/)
})

test('other words can be added to the first report instead, and somebody at risk now goes as a new one', async () => {
  const form = aFormSecret()
  const first = await told({ form })
  const fields = { ...enough, story: 'It was room 5.' }
  const other = await worker.post(`/app/speak-up/${ash}`, { ...fields, form })
  const addTo = first.replace('/app/my-reports/', '')
  assert.match(other.body, new RegExp(`value="${addTo}" name="addTo"`))
  const add = { ...fields, addTo, form: aFormSecret() }
  const atRisk = await worker.post(`/app/speak-up/${ash}`, { ...add, atRisk: 'yes' })
  assert.match(atRisk.body, /Please send this as a new report/)
  const added = await worker.post(`/app/speak-up/${ash}`, add)
  assert.equal(added.headers.location, `${first}?said=replied`)
  assert.match((await worker.get(first)).body, /It was room 5\./)
})

test('what is missing is said, and what was typed is kept', async () => {
  const { statusCode, body } = await worker.post(`/app/speak-up/${ash}`, {
    story: 'Wet floor',
    form: aFormSecret(),
  })
  assert.equal(statusCode, 422)
  assert.match(body, /Wet floor<\/textarea>/)
  assert.match(body, /Tell us if anyone is at risk right now/)
})

test('while somebody is at risk and nobody has answered, whom to call stands first', async () => {
  const { body } = await worker.get(await told({ atRisk: 'yes' }))
  assert.ok(body.indexOf('call 999') > 0 && body.indexOf('call 999') < body.indexOf('<h1>'))
})

test('my reports lists my own; nobody else finds them by their address', async () => {
  const mine = await told()
  assert.match((await worker.get('/app/my-reports')).body, new RegExp(`href="${mine}"`))
  assert.equal((await manager.get(mine)).statusCode, 404)
  assert.match((await manager.get('/app/my-reports')).body, /Nothing here yet/)
})

test('a question is answered on the page, once however often it is sent', async () => {
  const mine = await told({ story: 'The lift stops between floors.' })
  await provider.as('registered-manager', async ctx => {
    const report = (await openReports(ctx, { limit: 50 })).find(each => each.story.startsWith('The lift'))
    if (!report) assert.fail()
    done(await writeToReporter(ctx, { reportId: report.id, kind: 'question', text: 'Which lift?' }))
  })
  assert.match((await worker.get(mine)).body, /A question for you/)
  const form = aFormSecret()
  for (const _ of [1, 2])
    assert.equal((await worker.post(mine, { text: 'The front one.', form })).statusCode, 303)
  const { body } = await worker.get(mine)
  assert.equal(body.split('The front one.').length - 1, 1)
  const other = await worker.post(mine, { text: 'The back one.', form })
  assert.equal(other.statusCode, 409)
  assert.match(other.body, /The back one\.<\/textarea>/)
})
