import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSite } from '../../../tests/support/a-site.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { aColleague, aDoor, password } from './testing.ts'

const world = await aDatabase()
const site = await aSite(world)
const deps = aDoor(world, site.keys)

// Whoever is in the same home shares an address; each test is a home of its own.
let homes = 0
function aHome() {
  const remoteAddress = `203.0.113.${homes++}`
  return (url: string, fields: Record<string, string>) =>
    site.server.inject({
      method: 'POST',
      url,
      remoteAddress,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(fields).toString(),
    })
}

test('signing in gives a cookie that scripts and other pages do not see, and leads where somebody wanted to go', async () => {
  const { slug } = await aColleague(deps, { staffNumber: 'door-1' })
  const reply = await aHome()(`/app/sign-in/${slug.toUpperCase()}`, {
    who: 'door-1',
    password,
    next: '/app/account',
  })
  assert.equal(reply.statusCode, 303)
  assert.equal(reply.headers.location, '/app/account')
  const cookie = String(reply.headers['set-cookie'])
  for (const part of ['candour_session=', 'Path=/app', 'HttpOnly', 'SameSite=Lax'])
    assert.ok(cookie.includes(part))
  const [name = '', token = ''] = cookie.split(';')[0]?.split('=') ?? []
  const account = await site.server.inject({ url: '/app/account', cookies: { [name]: token } })
  assert.match(account.body, /Gwen Parry, Quillbrook Care/)
})

test('nobody is led to another site by signing in', async () => {
  const { slug } = await aColleague(deps, { staffNumber: 'door-2' })
  const reply = await aHome()(`/app/sign-in/${slug}`, { who: 'door-2', password, next: '//evil.example/app' })
  assert.equal(reply.headers.location, '/app')
})

test('a colleague who forgot their password is asked to wait, and the others of the home sign in', async () => {
  const home = aHome()
  const { slug } = await aColleague(deps, { staffNumber: 'door-3' })
  const wrong = () => home(`/app/sign-in/${slug}`, { who: 'worker', password: 'not this one at all' })
  for (let time = 0; time < 10; time++) assert.equal((await wrong()).statusCode, 422)
  const held = await wrong()
  assert.equal(held.statusCode, 429)
  assert.match(held.body, /Wait a few minutes/)
  assert.equal((await home(`/app/sign-in/${slug}`, { who: 'door-3', password })).statusCode, 303)
})

test('a mistyped password shows the name again and never the password', async () => {
  const reply = await aHome()('/app/sign-in', { who: 'gwen@example.org', password: 'not this one at all' })
  assert.equal(reply.statusCode, 422)
  assert.match(reply.body, /We don’t know that pair/)
  assert.match(reply.body, /value="gwen@example\.org"/)
  assert.doesNotMatch(reply.body, /not this one at all/)
})

test('an invitation that is over says so, however it is opened', async () => {
  const page = await site.stranger().get('/app/invitation/never-was')
  const form = { password: 'three quiet kettles', again: 'three quiet kettles' }
  const sent = await aHome()('/app/invitation/never-was', form)
  for (const [status, body] of [
    [page.status, page.body],
    [sent.statusCode, sent.body],
  ] as const) {
    assert.equal(status, 404)
    assert.match(body, /can’t be used any more/)
  }
})

test('signing out everywhere clears the cookie and ends on the sign-in page', async () => {
  const { orgId, personId } = await aColleague(deps, { staffNumber: 'door-4' })
  const visitor = await site.visit({ orgId, personId })
  const left = await visitor.post('/app/account/sign-out-everywhere')
  assert.deepEqual([left.status, left.to], [303, '/app/sign-in'])
  assert.equal((await visitor.get('/app/account')).status, 303)
})

test('the account page names the roles, each with where it is held', async () => {
  const { provider } = await aColleague(deps, { staffNumber: 'door-5' })
  const { orgId, people } = provider
  const manager = await site.visit({ orgId, personId: people['registered-manager'] })
  assert.match((await manager.get('/app/account')).body, /Registered manager, Rowan House/)
  const lead = await site.visit({ orgId, personId: people['quality-lead'] })
  assert.match((await lead.get('/app/account')).body, /Quality lead, every service/)
})

test('somebody who has no role yet has a home page and a way out', async () => {
  const visitor = await site.visit(await aColleague(deps, { staffNumber: 'door-6' }))
  const home = await visitor.get('/app')
  assert.equal(home.status, 200)
  assert.match(home.body, /Gwen/)
  assert.deepEqual((await visitor.get('/app/records')).status, 403)
  assert.equal((await visitor.post('/app/sign-out')).to, '/app/sign-in')
})
