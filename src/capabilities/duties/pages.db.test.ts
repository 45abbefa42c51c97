import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Asked, askRoute, shownPage } from '../../../tests/support/ask-route.ts'
import { aKeyring } from '../../../tests/support/keyring.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { textsOfPdf } from '../../../tests/support/text-of-pdf.ts'
import { takeCandourStep } from './commands/take-candour-step.ts'
import { dutiesRoutes } from './routes.ts'
import { aLookedAtRecord, answered, aProvider, type Provider } from './testing.ts'

const world = await aDatabase()
const door = { pool: world.publicPool, keys: aKeyring(), clock: world.clock }
const provider = await aProvider(world)
const mount = dutiesRoutes()
const ofRecord = '/app/records/:reference/duties'

function ask(role: Parameters<Provider['as']>[0], route: string, asked?: Asked) {
  return provider.as(role, ctx => askRoute(mount, ctx, route, asked))
}
async function shown(
  route: string,
  asked: Asked,
  role: Parameters<Provider['as']>[0] = 'registered-manager',
) {
  return shownPage(await ask(role, route, asked)).text
}
async function aHipFracture() {
  const record = await aLookedAtRecord(door, provider)
  await answered(provider, record, {
    'service.regulatedActivity': 'yes',
    'person.isServiceUser': 'yes',
    'hcp.structuralChange': 'yes',
  })
  return { params: { reference: record.reference }, record }
}

test('a duty says why it is indicated, whose clock it is, from when, and that a target is not law', async () => {
  const { params } = await aHipFracture()
  const text = await shown(`GET ${ofRecord}/:rule`, { params: { ...params, rule: 'CQC-R18-INJURY' } })
  assert.match(text, /Why it is indicated/)
  assert.match(text, /The structure of the body changed/)
  assert.match(text, /reg 18\(2\)\(a\)/)
  assert.match(text, /By law without delay, no number of hours/)
  assert.match(text, /Our own target, not law: <strong>by \d\d:\d\d on/)
  assert.match(text, /Counted from when we knew/)
  assert.match(text, /not legal advice/)
})

test('what is open is asked, what is taken for granted is shown as such, what is not indicated says why', async () => {
  const { params } = await aHipFracture()
  const text = await shown(`GET ${ofRecord}`, { params })
  assert.match(text, /Was it unintended or unexpected\?/)
  assert.match(text, /name="incident.workRelated"/)
  assert.match(text, /There was no personal data breach <span class="soft">\(taken for granted/)
  assert.match(text, /Not indicated, and why/)
  assert.match(
    text,
    /the clocks go on meanwhile[\s\S]*These answers decide what the law asks[\s\S]*Duty of candour/,
  )
})

test('a question that another answer may do away with is asked once that answer is there', async () => {
  const { params, record } = await aHipFracture()
  const questions = /name="(person\.autistic|harm\.deathRelatesDirectlyToIncident)"/
  const before = await shown(`GET ${ofRecord}`, { params })
  assert.match(before, /name="harm\.death"/)
  assert.doesNotMatch(before, questions)
  await answered(provider, record, { 'harm.death': 'yes' })
  assert.match(await shown(`GET ${ofRecord}`, { params }), questions)
})

test('what is not known of one duty leads to its questions', async () => {
  const record = await aLookedAtRecord(door, provider)
  const params = { reference: record.reference, rule: 'CQC-R18-INJURY' }
  const text = await shown(`GET ${ofRecord}/:rule`, { params })
  assert.match(text, /Has the structure of the body changed\?/)
  assert.match(
    text,
    new RegExp(`href="/app/records/${record.reference}/duties#find-out">Answer what you know`),
  )
})

test('what follows on a duty is said with it, and never as law', async () => {
  const { params } = await aHipFracture()
  const of = (rule: string) => shown(`GET ${ofRecord}/:rule`, { params: { ...params, rule } })
  assert.match(
    await of('DOC-R20'),
    /Written notification: within 10 days \(our own target, unless[^)]*\)[\s\S]*enquiries in writing: on completion/,
  )
  assert.match(
    await of('CQC-R17-DETAINED'),
    /absence: within 24 hours of the return \(our own target, unless/,
  )
  assert.doesNotMatch(await of('FIRE'), /What follows/)
})

test('the duty of candour leads to its steps, and no other duty does', async () => {
  const { params } = await aHipFracture()
  const link = new RegExp(`href="/app/records/${params.reference}/candour"`)
  assert.match(await shown(`GET ${ofRecord}/:rule`, { params: { ...params, rule: 'DOC-R20' } }), link)
  assert.doesNotMatch(await shown(`GET ${ofRecord}/:rule`, { params: { ...params, rule: 'INSURER' } }), link)
})

test('what was told and to whom stands ready for the next notification', async () => {
  const { params, record } = await aHipFracture()
  const riddor = { what: 'The form.', sentOn: '2026-11-24', sentAt: '00:05', sentBy: 'Siobhan Duffy' }
  const asked = {
    params: { ...params, rule: 'RIDDOR-NONWORKER' },
    body: { ...riddor, referenceReceived: '' },
  }
  await ask('registered-manager', `POST ${ofRecord}/:rule/sent`, asked)
  await provider.as('registered-manager', ctx =>
    takeCandourStep(ctx, record.id, { step: 'told-in-person', takenOn: '2026-11-23', words: 'On the ward.' }),
  )
  const text = await shown(`GET ${ofRecord}/:rule`, { params: { ...params, rule: 'CQC-R18-INJURY' } })
  assert.match(
    text,
    /Who informed: 23 November 2026: On the ward\.\nHSE \(or LA\) via RIDDOR: 00:05 on Tuesday 24/,
  )
})

test('an inspector reads the duties and is offered no form that writes', async () => {
  const { params } = await aHipFracture()
  const list = await shown(`GET ${ofRecord}`, { params }, 'inspector')
  const one = await shown(`GET ${ofRecord}/:rule`, { params: { ...params, rule: 'DOC-R20' } }, 'inspector')
  for (const text of [list, one]) assert.doesNotMatch(text, /method="post" action="\/app\/records/)
})

test('a decision without a reason is not kept, and what was chosen stays', async () => {
  const { params } = await aHipFracture()
  const asked = { params: { ...params, rule: 'DOC-R20' }, body: { decision: 'not-notify', reason: ' ' } }
  const { status, text } = shownPage(await ask('registered-manager', `POST ${ofRecord}/:rule`, asked))
  assert.equal(status, 422)
  assert.match(text, /href="#reason"/)
  assert.match(text, /value="not-notify"[^>]* checked/)
})

test('an answer that is none is said beside its question', async () => {
  const { params } = await aHipFracture()
  const asked = { params, body: { 'person.age': 'old' } }
  const reply = await ask('registered-manager', `POST ${ofRecord}`, asked)
  const { status, text } = shownPage(reply)
  assert.equal(status, 422)
  assert.match(text, /That is no answer to this question/)
})

test('a known fact can be asked again, and a duty that is not indicated opened all the same', async () => {
  const { params } = await aHipFracture()
  const text = await shown(`GET ${ofRecord}`, { params, query: { ask: 'data.personalDataBreach' } })
  assert.match(text, /name="data.personalDataBreach"/)
  const to = await ask('registered-manager', `GET ${ofRecord}`, { params, query: { rule: 'FIRE' } })
  assert.deepEqual(to, { kind: 'see-other', to: `/app/records/${params.reference}/duties/FIRE` })
})

test('the notes for a notification are a document with what the record knows, and say that nothing was sent', async () => {
  const { params } = await aHipFracture()
  const reply = await ask('registered-manager', `GET ${ofRecord}/:rule/notes.pdf`, {
    params: { ...params, rule: 'CQC-R18-INJURY' },
  })
  assert.ok('kind' in reply && reply.kind === 'file-to-make')
  const text = textsOfPdf(Buffer.from(await reply.make()))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
  assert.match(text, /not sent from here/)
  assert.match(text, new RegExp(`${params.reference}-P1`))
  assert.match(text, /The structure of the body changed/)
})

test('safeguarding first is said on the duties, with the roles that still read the record', async () => {
  const { params, record } = await aHipFracture()
  await answered(provider, record, { 'safeguarding.abuseOrAllegation': 'yes' })
  const text = await shown(`GET ${ofRecord}`, { params })
  assert.match(text, /Safeguarding first/)
  assert.match(text, /kept to the registered manager/)
  const missing = await ask('registered-manager', `POST ${ofRecord}/agreement`, { params, body: {} })
  assert.match(shownPage(missing).text, /Write which agency agreed/)
})

test('LFPSE is prepared, and never said to be submitted', async () => {
  const { params } = await aHipFracture()
  const text = await shown(`GET ${ofRecord}/:rule`, { params: { ...params, rule: 'LFPSE' } })
  assert.match(text, /Candour sends nothing to LFPSE/)
})

test('targets and what holds for a service are set on one page, with what the law says beside them', async () => {
  const text = await shown('GET /app/duties/settings', {})
  assert.match(text, /Rowan House/)
  assert.doesNotMatch(text, /Elm Court/)
  assert.match(text, /72 hours/)
  const wrong = await ask('registered-manager', 'POST /app/duties/settings', {
    body: { rule: 'nothing', count: '4', unit: 'hours' },
  })
  assert.match(shownPage(wrong).text, /Choose a duty from the list/)
})
