import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { openReview, reviewOf } from '#capabilities/review'
import { renderDocx } from '#platform/documents/render-docx'
import { type Asked, askRoute, shownPage } from '../../../tests/support/ask-route.ts'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { reviewRoutes } from '../review/routes.ts'
import { recordNow } from '../triage/testing.ts'
import { checkLetter } from './commands/check-letter.ts'
import { keepContact } from './commands/keep-contact.ts'
import { makeLetter } from './commands/make-letter.ts'
import { noteAsked } from './commands/note-asked.ts'
import { takeCandourStep } from './commands/take-candour-step.ts'
import { writeLetter } from './commands/write-letter.ts'
import type { KeepContact } from './contract.ts'
import { letterOf, personTold } from './queries/candour-of.ts'
import { dutiesRoutes } from './routes.ts'
import { aLookedAtRecord, answered, aProvider, done, dutiesNow, type Provider } from './testing.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const manager = <T>(work: Parameters<typeof provider.as<T>>[1]) => provider.as('registered-manager', work)
const path = '/app/records/:reference/candour'
function ask(role: Parameters<Provider['as']>[0], route: string, asked?: Asked) {
  return provider.as(role, ctx => askRoute(dutiesRoutes(), ctx, route, asked))
}

const daughter: KeepContact = {
  name: 'Nerys Vaughan-Okafor',
  isToPerson: 'her daughter',
  address: '1 Made-up Lane\nQuillbrook',
  prefers: 'letter',
  reachedBy: '',
  wishes: 'yes',
}
type Told = { id: Awaited<ReturnType<typeof aLookedAtRecord>>['id'] }
const contact = ({ id }: Told, changes: Partial<KeepContact> = {}) =>
  manager(ctx => keepContact(ctx, id, { ...daughter, ...changes }))
const step = ({ id }: Told, name: Parameters<typeof takeCandourStep>[2]['step'], takenOn = '2026-11-24') =>
  manager(ctx => takeCandourStep(ctx, id, { step: name, takenOn, words: `About ${name}.` }))
async function checked(record: Told, words = 'We are sorry.\n\nWe will write again.') {
  done(await manager(ctx => writeLetter(ctx, record.id, words)))
  const letter = await manager(ctx => letterOf(ctx, record.id))
  return manager(ctx => checkLetter(ctx, record.id, letter?.id ?? ''))
}
const made = (record: Told) => manager(async ctx => makeLetter(ctx, await recordNow(provider, record.id)))

test('telling them in person closes the clock of the duties that ask for it', async () => {
  const record = await aLookedAtRecord(door, provider)
  const yes = [
    'service.regulatedActivity',
    'person.isServiceUser',
    'incident.unintendedOrUnexpected',
    'hcp.structuralChange',
  ]
  await answered(provider, record, Object.fromEntries(yes.map(field => [field, 'yes'])))
  assert.deepEqual(await step(record, 'told-in-person', '2026-11-25'), {
    ok: false,
    code: 'taken-in-the-future',
    field: 'takenOn',
  })
  done(await step(record, 'told-in-person'))
  const { duties } = await dutiesNow(provider, record)
  for (const id of ['DOC-R20', 'CANDOUR-GENERAL'])
    assert.equal(duties.find(({ rule }) => rule.id === id)?.standing, 'sent', id)
})

test('the letter becomes a document only once a person has checked this wording of it', async () => {
  const record = await aLookedAtRecord(door, provider)
  done(await contact(record))
  assert.deepEqual(await made(record), { ok: false, code: 'letter-not-checked' })
  done(await checked(record))
  assert.equal((await made(record)).ok, true)
  done(await manager(ctx => writeLetter(ctx, record.id, 'Other words.')))
  assert.deepEqual(await made(record), { ok: false, code: 'letter-not-checked' })
})

test('a letter in which something is still to be written cannot be checked', async () => {
  const record = await aLookedAtRecord(door, provider)
  assert.deepEqual(await checked(record, 'What we know: [write it]'), {
    ok: false,
    code: 'letter-has-gaps',
    field: 'checked',
  })
})

test('whoever does not wish contact gets no letter, however they said so', async () => {
  const record = await aLookedAtRecord(door, provider)
  done(await checked(record))
  assert.deepEqual(await made(record), { ok: false, code: 'contact-missing' })
  done(await contact(record, { wishes: 'no' }))
  assert.deepEqual(await made(record), { ok: false, code: 'contact-not-wished' })
  done(await contact(record))
  assert.equal((await made(record)).ok, true)
  done(await step(record, 'no-contact-wished'))
  assert.deepEqual(await made(record), { ok: false, code: 'contact-not-wished' })
})

test('the page asks for no further step and no letter while they do not wish contact', async () => {
  const record = await aLookedAtRecord(door, provider)
  const asked = { params: { reference: record.reference } }
  const shown = async () => shownPage(await ask('registered-manager', `GET ${path}`, asked)).text
  done(await step(record, 'told-in-person'))
  assert.match(await shown(), /To do[\s\S]*our own target is[\s\S]*Keep the wording/)
  done(await contact(record, { wishes: 'no' }))
  assert.match(await shown(), /None is made while they do not wish contact/)
  assert.doesNotMatch(await shown(), /To do|our own target is|Keep the wording/)
})

test('telling them on an earlier day is noted for that day, never sooner and never later', async () => {
  const record = await aLookedAtRecord(door, provider)
  const yes = ['service.regulatedActivity', 'person.isServiceUser', 'incident.unintendedOrUnexpected']
  await answered(provider, record, Object.fromEntries(yes.map(field => [field, 'yes'])))
  done(await step(record, 'told-in-person', '2026-11-23'))
  const { duties } = await dutiesNow(provider, record)
  const told = duties.find(({ rule }) => rule.id === 'CANDOUR-GENERAL')?.sendings[0]
  assert.equal(told?.sentAt, '2026-11-23T23:59:59.999Z')
})

test('names and addresses are read by those who answer for the service, and by no background work', async () => {
  const record = await aLookedAtRecord(door, provider)
  done(await contact(record))
  for (const role of ['registered-manager', 'quality-lead', 'nominated-individual'] as const)
    assert.equal((await provider.as(role, ctx => personTold(ctx, record.id)))?.name, daughter.name, role)
  for (const role of ['shift-lead', 'reviewer', 'guardian', 'inspector', 'administrator', 'worker'] as const)
    assert.equal(await provider.as(role, ctx => personTold(ctx, record.id)), undefined, role)
  assert.equal(await provider.asSystem(ctx => personTold(ctx, record.id)), undefined)
})

test('no table but the one for contacts holds the name, and the trail holds no word of it', async () => {
  const record = await aLookedAtRecord(door, provider)
  done(await contact(record))
  done(await checked(record))
  done(await made(record))
  const superuser = await world.connect(world.urls.superuser)
  const { rows: tables } = await superuser.query(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
  )
  const holding: string[] = []
  for (const { name } of tables) {
    const { rows } = await superuser.query(
      `select 1 from ${name} t where t::text like '%Vaughan-Okafor%' limit 1`,
    )
    if (rows.length > 0) holding.push(name)
  }
  assert.deepEqual(holding, ['contact.person_told'])
})

test('an inspector sees that they were told, and neither name nor address', async () => {
  const record = await aLookedAtRecord(door, provider)
  done(await contact(record))
  done(await step(record, 'told-in-person'))
  const { text } = shownPage(
    await ask('inspector', `GET ${path}`, { params: { reference: record.reference } }),
  )
  assert.match(text, /About told-in-person/)
  assert.doesNotMatch(text, /Vaughan-Okafor|Made-up Lane|action="\/app\/records/)
})

test('what the family asked stands at the head of the review', async () => {
  const record = await aLookedAtRecord(door, provider, { learningResponse: 'walk-through' })
  done(await manager(ctx => noteAsked(ctx, record.id, 'Why was she alone at night?')))
  done(await provider.as('reviewer', ctx => openReview(ctx, record.id)))
  assert.ok(await provider.as('reviewer', ctx => reviewOf(ctx, record.id)))
  const reply = await provider.as('reviewer', ctx =>
    askRoute(reviewRoutes(), ctx, 'GET /app/records/:reference/review', {
      params: { reference: record.reference },
    }),
  )
  assert.match(shownPage(reply).text, /Why was she alone at night\?/)
})

test('the page leads from step to step, and the draft says what was said', async () => {
  const record = await aLookedAtRecord(door, provider)
  done(
    await manager(ctx =>
      takeCandourStep(ctx, record.id, {
        step: 'apology',
        takenOn: '2026-11-24',
        words: 'We are so sorry, Mum.',
      }),
    ),
  )
  done(await step(record, 'told-in-person'))
  const asked = { params: { reference: record.reference } }
  const { text } = shownPage(await ask('registered-manager', `GET ${path}`, asked))
  assert.match(text, /<textarea[^>]*>[^<]*We are so sorry, Mum\./)
  assert.match(text, /our own target is by the end of Friday 4 December 2026\. The law sets no number/)
  const wrong = await ask('registered-manager', `POST ${path}`, {
    ...asked,
    body: { step: 'apology', words: 'x' },
  })
  assert.match(shownPage(wrong).text, /Give the day/)
})

test('the document opens in a word processor and holds the address, the greeting and every paragraph', async () => {
  const record = await aLookedAtRecord(door, provider)
  done(await contact(record))
  const words = 'We are sorry.\n\nYou asked us:\n- Why was she alone?\n- Who checks?\n\nWe will write again.'
  done(await checked(record, words))
  const bytes = Buffer.from(await renderDocx(done(await made(record))))
  const text = partOf(bytes, 'word/document.xml')
    .replaceAll(/<w:br\/>/g, '\n')
    .replaceAll(/<[^>]+>/g, '|')
  for (const said of [
    '1 Made-up Lane',
    'Dear Nerys Vaughan-Okafor,',
    'We are sorry.',
    'You asked us:',
    'We will write again.',
  ])
    assert.ok(text.includes(said), said)
  const xml = partOf(bytes, 'word/document.xml')
  assert.equal(xml.match(/<w:numPr>/g)?.length, 2)
  assert.match(xml, /<w:t[^>]*>Why was she alone\?</)
  assert.match(partOf(bytes, 'word/styles.xml'), /<w:lang w:val="en-GB"\/>/)
})

test('a document comes with a name that a computer knows how to open', async () => {
  const record = await aLookedAtRecord(door, provider)
  done(await contact(record))
  done(await checked(record))
  const reply = await ask('registered-manager', `GET ${path}/letter.docx`, {
    params: { reference: record.reference },
  })
  assert.equal('name' in reply && reply.name, `${record.reference}-letter.docx`)
})

/** One part of a ZIP file, found by its central directory. */
function partOf(zip: Buffer, name: string): string {
  const entry = Buffer.from('PK\x01\x02')
  for (let at = zip.indexOf(entry); at >= 0; at = zip.indexOf(entry, at + 4)) {
    const length = zip.readUInt16LE(at + 28)
    if (zip.subarray(at + 46, at + 46 + length).toString() !== name) continue
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    return inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(at + 20))).toString()
  }
  throw new Error(`no ${name}`)
}
