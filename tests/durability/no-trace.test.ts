import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { addPerson, giveRole } from '#capabilities/organisation'
import { lockName } from '#methods/custody'
import { verifier, verifierMessage } from '#methods/passphrase'
import { systemClock } from '#platform/clock'
import { asPerson, asSystem } from '#platform/context'
import { openDatabase } from '#platform/database/open-database'
import { startEmbedded } from '#platform/embedded/start'
import { sessionCookieName, sessionDigest } from '#platform/http/session-cookie'
import type { OrgId } from '#platform/ids'
import { loadKeys } from '#platform/keys'
import { makeGuardianKey } from '../../src/capabilities/reporting/commands/make-guardian-key.ts'
import { aNewKey, done, hiddenOn, referenceOn, wordsOn } from '../../src/capabilities/reporting/testing.ts'
import { Browserless } from '../support/browserless.ts'
import { aPhoto, secretsInFiles } from '../support/made-files.ts'
import { freePort, type RunningCandour, runCandour } from '../support/running-candour.ts'
import { setUpService } from '../support/set-up-service.ts'

/*
 * What does a manager find who knows when somebody stood where, and has everything that Candour keeps: a dump of the
 * database, its log, the log of the application and every other file? Pages of the database file and of its write-ahead log
 * are left out: they order what was written, and take the rights of whoever runs the machine to read.
 */
const address = '203.0.113.77'
const agent = 'Quokkafone/7.3 (Welsh edition)'
const who = { name: 'Esi Osei-Mensah', contact: '07700 900456' }
const hour = 3_600_000
const story = 'The rota left one of us alone with nine people.'

const data = mkdtempSync(join(tmpdir(), 'candour-no-trace-'))
const port = await freePort()
const origin = `http://127.0.0.1:${port}`

let candour: RunningCandour
let superuser: pg.Client
let code = ''
let token = ''
const close: (() => Promise<unknown>)[] = []
const secrets = new Map<string, string>()
let earlier: Dump
let later: Dump
let from = 0
let until = 0

before(async () => {
  candour = await runCandour({ data, port }, { TRUST_PROXY: '127.0.0.1', LOG_LEVEL: 'debug' })
  const manager = new Browserless(origin)
  code = await setUpService(manager, candour)
  token = manager.cookie.split('=')[1] ?? ''
  assert.ok(code && token)
  const server = await startEmbedded({ home: data })
  superuser = new pg.Client({ connectionString: server.urlFor('postgres') })
  await superuser.connect()
  close.push(
    () => superuser.end(),
    () => server.stop(),
  )
  const point = await theGuardiansKey(server.urlFor('candour_web'))
  const asked = await aQuestionWithPhoto(manager)
  earlier = await dump()
  from = Date.now()
  await everythingOneCanDo(point)
  await lookAt(asked)
  until = Date.now()
  later = await dump()
})
after(async () => {
  for (const each of close) await each()
  await candour.kill('SIGTERM')
  rmSync(data, { recursive: true, force: true })
})

test('the reports are there, so that there is something to be found', () => {
  const kept = rowsIn(later, 'reporting.report').filter(row => row.includes(story))
  assert.equal(kept.length, 5)
  // One of three names was taken back.
  assert.equal(rowsIn(later, 'reporting.sealed_identity').length, 2)
  // One of the reporter's and one of the service's, each with a small one.
  assert.equal(rowsIn(later, 'reporting.attachment').length, 2)
  assert.equal(keptPhotos().length, 4)
  // Words, and a photo without any; thanks and a question.
  assert.equal(rowsIn(later, 'reporting.message').length, 4)
  for (const table of ['guarded_message', 'fuller_answer', 'talk_message'])
    assert.equal(rowsIn(later, `reporting.${table}`).length, 1, table)
})

test('no table, job, log or file holds an address, a browser, a session, six words, a form’s secret or a name', () => {
  const places = { ...later, ...files(), 'the log of the application': [candour.output()] }
  for (const [what, secret] of secrets) {
    for (const [place, texts] of Object.entries(places)) {
      const found = texts.some(text => formsOf(secret).some(form => text.includes(form)))
      assert.ok(!found, `${what} stands in ${place}`)
    }
  }
})

test('a session that was open in the same browser is told of nowhere but among sessions, and was not touched', () => {
  const digest = sessionDigest(token).toString('hex')
  const among = ['identity.session', 'platform.directory']
  for (const [table, rows] of Object.entries(later))
    assert.ok(among.includes(table) || !rows.some(row => row.includes(digest)), table)
  assert.deepEqual(later['identity.session'], earlier['identity.session'])
})

/** Written every minute whatever anybody does; a seal waits until the hour of what it seals is over. */
const clockwork = [
  'platform.audit_seal',
  'platform.audit_sealed_entry',
  'graphile_worker._private_known_crontabs',
  'graphile_worker._private_jobs',
]

test('nothing that was kept says when within its hour it came: no time, and no id with a time in it', () => {
  const known = new Set(Object.values(earlier).flat().flatMap(idsIn))
  for (const [table, rows] of Object.entries(later)) {
    const added = clockwork.includes(table) ? [] : rows.filter(row => !earlier[table]?.includes(row))
    for (const row of added) {
      const closer = momentsIn(row).filter(moment => moment % hour !== 0)
      const timed = idsIn(row).filter(id => !known.has(id) && timeInId(id) !== undefined)
      assert.deepEqual([closer, timed], [[], []], `${table}: ${row}`)
    }
  }
})

test('a photo lies under a random name, from a day, and says neither where nor with what it was taken', () => {
  for (const path of keptPhotos()) {
    const id = path.slice(-36)
    assert.equal(timeInId(id), undefined)
    assert.equal(id[14], '4')
    let place = path
    for (const _ of ['file', 'part', 'organisation', 'files']) {
      assert.equal(statSync(place).mtimeMs % (24 * hour), 0, place)
      place = join(place, '..')
    }
  }
})

test('what is looked for here would be found', () => {
  const [session = ''] = rowsIn(later, 'identity.session')
  assert.ok(session.includes(sessionDigest(token).toString('hex')))
  assert.ok(momentsIn(session).some(moment => moment % hour !== 0))
  const [organisation = ''] = rowsIn(later, 'organisation.organisation')
  assert.ok(idsIn(organisation).some(id => Math.abs((timeInId(id) ?? 0) - from) < hour))
  assert.ok(rowsIn(later, 'reporting.report').some(row => formsOf(story).some(form => row.includes(form))))
})

test('what the clock writes of itself names no report', () => {
  const ids = rowsIn(later, 'reporting.report').map(
    row => /[0-9a-f-]{36}/g.exec(row.split(',')[1] ?? '')?.[0] ?? '',
  )
  assert.ok(ids.every(id => id.length === 36))
  for (const table of clockwork)
    for (const row of later[table] ?? []) assert.ok(!ids.some(id => row.includes(id)), table)
})

test('the language that a browser prefers is not kept, only one that somebody chose', () => {
  for (const row of rowsIn(later, 'reporting.report')) assert.match(row, /,und,/)
})

test('the log of the application has no line for a page where people speak up', () => {
  assert.doesNotMatch(candour.output(), /speak-up|thread/)
  const lines = candour
    .output()
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line))
  assert.ok(
    lines.some(line => line.route === '/app/people/add-service'),
    'while colleagues’ pages have theirs',
  )
  const during = lines.filter(line => Date.parse(line.time) >= from && Date.parse(line.time) <= until)
  assert.deepEqual(
    during.filter(line => line.msg === 'answered' && !/health|ready/.test(line.route)),
    [],
  )
})

/** Reports of every kind by somebody who is signed in elsewhere in the same browser, and what follows in a thread. */
async function everythingOneCanDo(point: Uint8Array<ArrayBuffer>) {
  remember('the address', address)
  remember('the browser', agent)
  remember('the session', token)
  remember('the name', who.name)
  remember('how to reach them', who.contact)
  await ask('GET', '/')
  await ask('GET', `/speak-up/${code}`)
  const told = { story, atRisk: 'no', happened: 'just-now' }
  const anonymous = await tell({ ...told, atRisk: 'yes', seen: 'nobody' })
  await tell({ ...told, seen: 'nobody', verifier: await ownVerifier() })
  await tell({ ...told, seen: 'guardian', confidentName: who.name, contact: who.contact })
  const lockedName = Buffer.from(await lockName(point, who)).toString('base64url')
  await tell({ ...told, seen: 'guardian', lockedName })
  await ask('POST', `/speak-up/${code}`, { story, form: 'no secret' })
  await ask('POST', '/speak-up/nowhere1', { ...told, form: secret() })
  await ask('POST', '/thread', { words: 'six words that open nothing here' })
  const seal = await opened(anonymous)
  await ask('POST', '/thread/reply', { seal, text: 'One thing more.', form: secret() })
  for (const [n, said] of secretsInFiles.entries()) remember(`what a photo says of itself, ${n}`, said)
  await sendPhoto({ seal, text: '', form: secret() })
  await ask('POST', '/thread/not-fair', { seal, notFair: 'It goes on.', treatedWorse: 'yes', form: secret() })
  await ask('POST', '/thread/more', { seal, part: '1', before: 'Two of us were off ill.' })
  await ask('POST', '/thread/talk', { seal, talk: 'I sleep badly.', form: secret() })
  const takenBack = await tell({ ...told, seen: 'guardian', confidentName: who.name })
  await ask('POST', '/thread/withdraw', { seal: await opened(takenBack), sure: 'yes' })
}

/** Somebody was thanked and asked something with a photo; gives their receipt. That was before what is looked at here. */
async function aQuestionWithPhoto(manager: Browserless): Promise<string> {
  const receipt = await tell({ story: 'The ramp was wet.', atRisk: 'no', seen: 'nobody' })
  const report = `/app/reports/${referenceOn(receipt)}`
  const page = await manager.send(await manager.get(report), `${report}/thanks`, { thanks: 'Thank you.' })
  const fields = { _csrf: hiddenOn(page.html, '_csrf'), kind: 'question', news: 'Is it this one?' }
  const form = await aFormWithPhoto(fields, 'Ramp.jpg')
  const headers = { cookie: manager.cookie, 'sec-fetch-site': 'same-origin' }
  const sent = await fetch(`${origin}${report}/news`, {
    method: 'POST',
    headers,
    body: form,
    redirect: 'manual',
  })
  assert.equal(sent.status, 303)
  return receipt
}

/** Its reporter comes back and opens the photo. */
async function lookAt(receipt: string): Promise<void> {
  const thread = await ask('POST', '/thread', { words: wordsOn(receipt).join(' ') })
  const file = /name="file" value="([^"]+)"/.exec(thread)?.[1]
  assert.ok(file, 'the photo is in the thread')
  await ask('POST', '/thread/file', { seal: hiddenOn(thread, 'seal'), file })
}

/** The seal of the thread that the words on a receipt open. */
async function opened(receipt: string): Promise<string> {
  const thread = await ask('POST', '/thread', { words: wordsOn(receipt).join(' ') })
  const seal = hiddenOn(thread, 'seal')
  assert.ok(seal)
  return seal
}

async function tell(fields: Record<string, string>): Promise<string> {
  const receipt = await ask('POST', `/speak-up/${code}`, { ...fields, form: secret() })
  const six = wordsOn(receipt)
  if (six.length > 0) {
    remember('six words', six.join(' '))
    const unkeyed = createHash('sha256').update(verifierMessage(six)).digest()
    secrets.set('what stands for six words', unkeyed.toString('latin1'))
  }
  return receipt
}

async function ask(method: 'GET' | 'POST', path: string, fields?: Record<string, string>): Promise<string> {
  const headers = {
    'x-forwarded-for': address,
    'user-agent': agent,
    'accept-language': 'cy-GB,cy;q=0.9',
    // A browser would not send it here. Somebody's proxy might.
    cookie: `${sessionCookieName}=${token}`,
    'sec-fetch-site': 'same-origin',
  }
  const reply = await fetch(origin + path, {
    method,
    headers,
    ...(fields ? { body: new URLSearchParams(fields) } : {}),
  })
  assert.equal(reply.headers.get('set-cookie'), null)
  assert.ok(reply.status < 500, `${path} answered ${reply.status}`)
  return reply.text()
}

async function aFormWithPhoto(fields: Record<string, string>, called: string): Promise<FormData> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('files', new Blob([new Uint8Array(await aPhoto())]), called)
  return form
}

async function sendPhoto(fields: Record<string, string>): Promise<void> {
  const called = 'IMG_20261124_081503.jpg'
  remember('what a photo was called', called)
  const form = await aFormWithPhoto(fields, called)
  const headers = { 'x-forwarded-for': address, 'user-agent': agent, 'sec-fetch-site': 'same-origin' }
  const reply = await fetch(`${origin}/thread/reply`, { method: 'POST', headers, body: form })
  assert.equal(reply.status, 200)
  assert.equal(reply.headers.get('set-cookie'), null)
}

function keptPhotos(): string[] {
  const names = readdirSync(join(data, 'files'), { recursive: true, withFileTypes: true })
  return names.filter(each => each.isFile()).map(each => join(each.parentPath, each.name))
}

function secret(): string {
  const form = randomBytes(32).toString('base64url')
  remember(`the secret of form ${secrets.size}`, form)
  return form
}

async function ownVerifier(): Promise<string> {
  const six = ['aardvark', 'bamboo', 'candle', 'kettle', 'lemon', 'walnut']
  remember('six words of a browser', six.join(' '))
  return Buffer.from(await verifier(six)).toString('base64url')
}

function remember(what: string, secretText: string) {
  secrets.set(what, secretText)
}

/** A text as it could stand somewhere: as it is, as bytes, or under a digest that needs no key of ours. */
function formsOf(text: string): string[] {
  const bytes = Buffer.from(text, text.length === 32 ? 'latin1' : 'utf8')
  const digest = createHash('sha256').update(bytes).digest()
  return [
    text,
    text.replaceAll(' ', '-'),
    encodeURIComponent(text),
    bytes.toString('hex'),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    digest.toString('hex'),
    digest.toString('base64url'),
    createHash('md5').update(bytes).digest('hex'),
  ]
}

async function theGuardiansKey(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  const database = openDatabase(pool)
  const { rows } = await superuser.query('select org_id from organisation.organisation')
  const orgId: OrgId = rows[0].org_id
  const { rows: people } = await superuser.query('select id from organisation.person')
  const personId = await asSystem(database, systemClock, orgId, async ctx => {
    // Whoever set it up answers reports as well.
    done(await giveRole(ctx, { personId: people[0].id, role: 'quality-lead', serviceId: null }))
    const id = done(await addPerson(ctx, { name: 'Delroy Pinnock', staffNumber: 'guardian' }))
    done(await giveRole(ctx, { personId: id, role: 'guardian', serviceId: null }))
    return id
  })
  const key = await aNewKey()
  await asPerson(database, systemClock, { orgId, personId }, async ctx =>
    done(await makeGuardianKey(ctx, key.form)),
  )
  const keys = loadKeys(join(data, 'keys'), { demo: false })
  const today = systemClock.now().slice(0, 10)
  remember('the keyed name of the address', keys.hmac(`address ${today}`, address).toString('base64url'))
  await pool.end()
  return key.point
}

/** Every row of every table as text, by table: what a logical dump holds, jobs included. */
type Dump = Record<string, string[]>

async function dump(): Promise<Dump> {
  const { rows: tables } = await superuser.query(
    `select n.nspname || '.' || c.relname as name, format('%I.%I', n.nspname, c.relname) as quoted
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
  )
  const texts: Dump = {}
  for (const { name, quoted } of tables) {
    const { rows } = await superuser.query(`select t::text as row from ${quoted} t`)
    texts[name] = rows.map(({ row }) => row)
  }
  return texts
}

function rowsIn(all: Dump, table: string): string[] {
  return all[table] ?? []
}

/** Every file of the data folder but the pages of the database: its log, the keys, and whatever else comes to be there. */
function files(): Dump {
  const names = readdirSync(data, { recursive: true, encoding: 'utf8', withFileTypes: true })
  const paths = names.filter(each => each.isFile()).map(each => join(each.parentPath, each.name))
  return Object.fromEntries(
    paths
      .filter(path => !path.startsWith(join(data, 'pg', '')))
      .map(path => [path, [readFileSync(path, 'latin1')]]),
  )
}

function momentsIn(row: string): number[] {
  return [...row.matchAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d/g)].map(([text]) =>
    Date.parse(`${text}:00`),
  )
}

function idsIn(row: string): string[] {
  return row.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []
}

/** The time in an id that has one (UUID version 7, RFC 9562), in milliseconds. */
function timeInId(id: string): number | undefined {
  return id[14] === '7' ? Number.parseInt(id.slice(0, 13).replace('-', ''), 16) : undefined
}
