import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { addPerson, createOrganisation } from '#capabilities/organisation'
import { asSystem } from '#platform/context'
import { newId } from '#platform/ids'
import { logOptions } from '#platform/log'
import { refused } from '#platform/result'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { openSession } from '../../capabilities/identity/commands/open-session.ts'
import { done } from '../../capabilities/reporting/testing.ts'
import { buildServer } from './build-server.ts'
import { json, page, seeOther } from './reply.ts'
import type { Mount, Visit } from './route.ts'

const { database, clock } = await aDatabase()
const lines: string[] = []
const story = 'Asha says that the night lead shouts'

const mount: Mount = {
  routes: [
    { method: 'GET', path: '/hello', access: 'anyone', handle: async ({ query }) => json(query) },
    { method: 'POST', path: '/hello', access: 'anyone', handle: async ({ body }) => json(body) },
    { method: 'POST', path: '/few', access: 'anyone', triesPerQuarter: 2, handle: async () => json('') },
    {
      method: 'GET',
      path: '/fault/:code',
      access: 'anyone',
      handle: async () => {
        throw Object.assign(new Error(story), { detail: story })
      },
    },
    {
      method: 'GET',
      path: '/app/thing',
      access: 'thing:see',
      handle: async ({ view }) => page(`notice: ${view.notice ?? 'none'}`),
    },
    { method: 'GET', path: '/app/secret', access: 'nobody', handle: async () => page(story) },
    { method: 'POST', path: '/app/thing', access: 'thing:see', handle: write },
    {
      method: 'POST',
      path: '/app/upload',
      access: 'thing:see',
      upload: true,
      handle: async ({ body }) => json(Object.keys(body as object)),
    },
  ],
  notices: { done: 'It is done.' },
  refusals: { fault: 'A fault of ours.', 'somebody-first': 'Somebody was first.' },
}

const names: string[] = []
async function write({ ctx, body }: Visit) {
  const { name, first } = body as { name: string; first?: string }
  names.push(name)
  done(await addPerson({ ...ctx, actor: { ...ctx.actor, personId: undefined } }, { name, staffNumber: name }))
  return first ? refused('somebody-first') : seeOther('/app/thing', 'done')
}

const server = await buildServer({
  database,
  clock,
  publicUrl: 'https://care.example.org',
  trustProxy: false,
  assetsFolder: import.meta.dirname,
  logger: { ...logOptions('info'), stream: { write: (line: string) => lines.push(line) } },
  mounts: [mount],
  languages: ['en-GB'],
  csrfFor: () => 'our token',
  addressKey: address => `name of ${address}`,
  mayUse: (_actor, access) => access === 'thing:see',
  navFor: () => [],
  whereFor: () => '',
  messagePage: ({ status, text, requestId = '' }) => `${status} ${text} ${requestId}`,
  ready: async () => ({ ready: false, checks: { database: false } }),
})
after(() => server.close())

const orgId = newId<'organisation'>()
const token = await asSystem(database, clock, orgId, async ctx => {
  done(await createOrganisation(ctx, { name: 'Quillbrook Care', slug: 'quillbrook' }))
  const personId = done(await addPerson(ctx, { name: 'Rahim', staffNumber: 'rahim' }))
  return (await openSession(ctx, personId, 1)).token
})
const cookies = { candour_session: token }
const ours = { 'sec-fetch-site': 'same-origin' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const fields = (given: Record<string, string>) => new URLSearchParams(given).toString()

function post(url: string, given: Record<string, string>, headers: Record<string, string> = ours) {
  return server.inject({
    method: 'POST',
    url,
    headers: { ...form, ...headers },
    cookies: url.startsWith('/app') ? cookies : {},
    payload: fields(given),
  })
}
const known = async (name: string) =>
  (
    await asSystem(database, clock, orgId, ({ db }) =>
      db.selectFrom('organisation.person').select('name').execute(),
    )
  )
    .map(row => row.name)
    .includes(name)

test('a form of ours does its work and says so; one that does not carry our token does nothing', async () => {
  const good = await post('/app/thing', { name: 'first', _csrf: 'our token' })
  assert.deepEqual([good.statusCode, good.headers.location], [303, '/app/thing?said=done'])
  for (const csrf of ['another', 'our tokén', 'óur tokn', '']) {
    const name = `forged ${csrf}`
    assert.equal((await post('/app/thing', { name, _csrf: csrf })).statusCode, 403)
    assert.equal(await known(name), false)
  }
})

test('a refusal takes back what was written before somebody noticed', async () => {
  const reply = await post('/app/thing', { name: 'second', first: 'yes', _csrf: 'our token' })
  assert.equal(reply.statusCode, 409)
  assert.match(reply.body, /Somebody was first/)
  assert.ok(names.includes('second'))
  assert.equal(await known('second'), false)
})

test('a form for anybody comes from a page of ours, by what the browser says', async () => {
  const from: [Record<string, string>, number][] = [
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ 'sec-fetch-site': 'none' }, 200],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://care.example.org' }, 200],
    [{ origin: 'http://staff-room.local:3000', host: 'staff-room.local:3000' }, 200],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{}, 200],
  ]
  for (const [headers, status] of from)
    assert.equal((await post('/hello', {}, headers)).statusCode, status, JSON.stringify(headers))
})

test('browsers are asked to say where a form comes from, or our own would be refused', async () => {
  const { headers } = await server.inject('/hello')
  assert.equal(headers['referrer-policy'], 'same-origin')
})

test('whoever is not signed in is led to sign in, and comes back to what they wanted to read', async () => {
  const page = await server.inject('/app/thing?q=Asha')
  assert.deepEqual([page.statusCode, page.headers.location], [303, '/app/sign-in?next=%2Fapp%2Fthing'])
  const sent = await server.inject({ method: 'POST', url: '/app/thing' })
  assert.equal(sent.headers.location, '/app/sign-in')
})

test('a page that is not for this person is refused and says nothing of what it holds', async () => {
  const reply = await server.inject({ url: '/app/secret', cookies })
  assert.equal(reply.statusCode, 403)
  assert.doesNotMatch(reply.body, /Asha/)
})

test('the notice of a page is one of ours, whatever the address asks for', async () => {
  for (const [said, notice] of [
    ['said=done', 'It is done.'],
    ['said=constructor', 'none'],
    ['said=__proto__', 'none'],
    ['said=done&said=done', 'It is done.'],
  ])
    assert.equal((await server.inject({ url: `/app/thing?${said}`, cookies })).body, `notice: ${notice}`)
})

test('a form with a character that no database keeps is read without it', async () => {
  const sent = await post('/hello', { text: 'be\0fore', 'na\0me': 'x' })
  assert.equal(sent.json().text, 'before')
  assert.deepEqual((await server.inject('/hello?q=a%00b&q=c')).json(), { q: 'ab' })
})

test('a form that is far too long is refused before it is read', async () => {
  const reply = await post('/hello', { text: 'x'.repeat(300_000) })
  assert.equal(reply.statusCode, 413)
})

test('a file is read only for somebody who is signed in', async () => {
  const boundary = 'xx'
  const part = (name: string, text: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${name === 'file' ? '; filename="a.csv"' : ''}\r\n\r\n${text}\r\n`
  const upload = (session: string) =>
    server.inject({
      method: 'POST',
      url: '/app/upload',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      cookies: { candour_session: session },
      payload: `${part('_csrf', 'our token')}${part('file', 'a,b')}--${boundary}--\r\n`,
    })
  assert.deepEqual((await upload(token)).json(), ['_csrf', 'file'])
  assert.equal((await upload('a guess')).headers.location, '/app/sign-in')
})

test('after too many tries a network is asked to wait, and another is not', async () => {
  const tries = (remoteAddress: string) =>
    server.inject({ method: 'POST', url: '/few', headers: ours, remoteAddress })
  assert.equal((await tries('2001:db8::1')).statusCode, 200)
  assert.equal((await tries('2001:db8::2')).statusCode, 200)
  assert.equal((await tries('2001:db8::3')).statusCode, 429)
  assert.equal((await tries('2001:db8:1::1')).statusCode, 200)
})

test('every answer forbids what our pages never need, and is kept by no cache', async () => {
  for (const url of ['/hello', '/app/thing', '/fault/7', '/nowhere']) {
    const { headers } = await server.inject({ url, cookies })
    const policy = String(headers['content-security-policy'])
    for (const rule of [
      "default-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ])
      assert.ok(policy.includes(rule), `${url}: ${rule}`)
    assert.doesNotMatch(policy, /unsafe/)
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.match(String(headers['strict-transport-security']), /max-age/)
    assert.equal(headers['cache-control'], 'no-store')
    assert.match(String(headers['x-request-id']), /^[0-9a-f-]{36}$/)
    assert.equal(headers['x-powered-by'], undefined)
  }
})

test('a fault is told by a number and nothing else; the log has its place in the code and no word of it', async () => {
  lines.length = 0
  const reply = await server.inject(`/fault/${encodeURIComponent(story)}`)
  assert.equal(reply.statusCode, 500)
  assert.equal(reply.body, `500 A fault of ours. ${String(reply.headers['x-request-id'])}`)
  const [fault, ...more] = lines.map(line => JSON.parse(line))
  assert.equal(fault.reqId, reply.headers['x-request-id'])
  assert.equal(fault.route, '/fault/:code')
  assert.match(fault.err.frames[0], /server\.db\.test\.ts/)
  assert.match(fault.time, /:00:00\.000Z$/, 'nobody signed in: no closer than the hour')
  assert.deepEqual(more, [])
  assert.doesNotMatch(lines.join(''), /Asha|shouts/)
})

test('what is not there is said without a word of the address', async () => {
  lines.length = 0
  const reply = await server.inject('/speak-up/Asha-shouts')
  assert.equal(reply.statusCode, 404)
  assert.doesNotMatch(reply.body + lines.join(''), /Asha/)
})

test('the process is alive while the database is not, and says that it is not ready', async () => {
  assert.equal((await server.inject('/healthz')).statusCode, 200)
  const ready = await server.inject('/readyz')
  assert.deepEqual([ready.statusCode, ready.json().checks], [503, { database: false }])
})
