import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { agreeChange } from '#capabilities/improvement'
import { writeLesson } from '#capabilities/learning'
import type { Role } from '#capabilities/organisation'
import { incidentByReference, moveIncident, triageIncident } from '#capabilities/triage'
import { noteAgreement } from '../../src/capabilities/duties/commands/note-agreement.ts'
import { openRestricted } from '../../src/capabilities/duties/commands/open-restricted.ts'
import { aChange } from '../../src/capabilities/improvement/testing.ts'
import { aLesson } from '../../src/capabilities/learning/testing.ts'
import { aFormSecret, hiddenOn, referenceOn, wordsOn } from '../../src/capabilities/reporting/testing.ts'
import { aFirstLook, aProvider, done } from '../../src/capabilities/triage/testing.ts'
import { aSite } from '../support/a-site.ts'
import { crawl } from '../support/crawl.ts'
import { aPhoto } from '../support/made-files.ts'
import { aDatabase } from '../support/test-database.ts'
import type { Seen } from '../support/visitor.ts'

// A record that has lived, with photos both ways, a change and a lesson; then safeguarding comes first.
const world = await aDatabase()
const site = await aSite(world)
const provider = await aProvider({ database: world.database, clock: site.clock })
const visit = (role: Role) => site.visit({ orgId: provider.orgId, personId: provider.people[role] })

/** A word that stands nowhere but in the record and in what came of it. */
const word = 'quincunx'

const shutOut = ['worker', 'shift-lead', 'reviewer', 'supporter', 'administrator'] as const satisfies Role[]
const letIn = ['registered-manager', 'quality-lead', 'inspector'] as const satisfies Role[]
let report = ''
let record = ''
let photos: string[] = []
let sixWords = ''

before(async () => {
  const manager = await visit('registered-manager')
  const told = { story: `The ${word} was taken from her room.`, atRisk: 'no', form: aFormSecret() }
  const receipt = await site.stranger().post(`/speak-up/${provider.codes.ash}`, told)
  report = referenceOn(receipt.body)
  sixWords = wordsOn(receipt.body).join(' ')
  const seal = hiddenOn((await openThread()).body, 'seal')
  const added = { seal, text: `Here is the ${word}.`, form: aFormSecret() }
  await site.stranger().send('/thread/reply', added, [{ bytes: await aPhoto(42) }])
  await manager.post(`/app/reports/${report}/thanks`, { thanks: `Thank you for the ${word}.` })
  const asked = { kind: 'question', news: `Is it this ${word}?`, form: aFormSecret() }
  await manager.send(`/app/reports/${report}/news`, asked, [{ bytes: await aPhoto(44) }])
  record = /INC-[\w-]+/.exec((await manager.post(`/app/reports/${report}/open`)).to ?? '')?.[0] ?? ''
  const page = (await manager.get(`/app/reports/${report}`)).body
  photos = [...new Set([...page.matchAll(/files\/([\w-]{36})/g)].map(([, id = '']) => id))]
  await live()
  await look('safeguarding.financial', 'The bank rang.')
})

const openThread = () => site.stranger().post('/thread', { words: sixWords })

async function live(): Promise<void> {
  await look('moving_handling')
  await provider.as('quality-lead', async ctx => {
    const { id } = await there(record)
    done(await moveIncident(ctx, { incidentId: id, to: 'changing', reason: `The ${word} is known.` }))
    const ownerId = provider.people['shift-lead']
    done(await agreeChange(ctx, id, aChange(provider, { title: `Count the ${word}`, ownerId })))
    done(await writeLesson(ctx, id, aLesson({ title: `What the ${word} taught us` })))
  })
}

function look(what: string, why = ''): Promise<void> {
  return provider.as('quality-lead', async ctx => {
    const seen = aFirstLook(await there(record), { what, why, learningResponse: 'swarm-huddle' })
    done(await triageIncident(ctx, seen))
  })
}

function there(reference: string) {
  return provider.asSystem(async ctx => (await incidentByReference(ctx, reference)) ?? assert.fail(reference))
}

async function seenBy(role: Role): Promise<Seen[]> {
  const visitor = await visit(role)
  const pages = [...(await crawl(visitor)).values()]
  for (const q of [word, 'taken', 'counted'])
    for (const path of ['/app/search', '/app/records'])
      pages.push(await visitor.get(`${path}?${new URLSearchParams({ q })}`))
  return pages
}

const addresses = () => [
  `/app/reports/${report}`,
  ...photos.map(id => `/app/reports/${report}/files/${id}`),
  ...['', '/review', '/duties', '/triage', '/lesson', '/thread.pdf', `/write/${report}`].map(
    rest => `/app/records/${record}${rest}`,
  ),
]

for (const role of shutOut)
  test(`${role}: finds no word and no reference of a restricted record, its photos, its change or its lesson`, async () => {
    // A search says what was looked for.
    for (const { url, body } of await seenBy(role))
      for (const each of [`the ${word}`, report, record]) assert.ok(!body.includes(each), `${each} on ${url}`)
    const visitor = await visit(role)
    for (const address of addresses())
      assert.ok([403, 404].includes((await visitor.get(address)).status), address)
  })

test('those to whom it is kept read it with both photos, and so does whoever told us', async () => {
  assert.equal(photos.length, 2)
  for (const role of letIn) {
    const visitor = await visit(role)
    for (const id of photos)
      assert.equal((await visitor.get(`/app/reports/${report}/files/${id}`)).type, 'image/jpeg', role)
  }
  const thread = await openThread()
  for (const file of photos) {
    const seal = hiddenOn(thread.body, 'seal')
    assert.equal((await site.stranger().post('/thread/file', { seal, file })).type, 'image/jpeg')
  }
})

test('nobody of another organisation opens anything of it', async () => {
  const other = await aProvider({ database: world.database, clock: site.clock })
  for (const role of letIn) {
    const visitor = await site.visit({ orgId: other.orgId, personId: other.people[role] })
    for (const address of addresses())
      assert.ok([403, 404].includes((await visitor.get(address)).status), address)
  }
})

test('a form to ask them with a photo is refused without the token of our page, and nothing of it is kept', async () => {
  const reviewer = await visit('reviewer')
  const before = await openThread()
  const asked = { kind: 'question', news: 'Where?', form: aFormSecret() }
  for (const address of [`/app/records/${record}/write/${report}`, `/app/reports/${report}/news`]) {
    const sent = await reviewer.send(address, { _csrf: 'x', ...asked }, [{ bytes: await aPhoto(46) }])
    assert.equal(sent.status, 403, address)
  }
  const after = await openThread()
  assert.equal(
    after.body.match(/class="file__picture"/g)?.length,
    before.body.match(/class="file__picture"/g)?.length,
  )
})

test('once it is opened again, reviewers and shift leads find it, and workers still do not', async () => {
  const { id } = await there(record)
  await provider.as('registered-manager', async ctx => {
    const agreed = { agency: 'Safeguarding team', agreedOn: '2026-11-24', words: 'They agreed.' }
    done(await noteAgreement(ctx, id, agreed))
    done(await openRestricted(ctx, id, { openedWhy: 'The enquiry closed.' }))
  })
  for (const role of ['reviewer', 'shift-lead'] as const)
    assert.ok(
      (await seenBy(role)).some(({ body }) => body.includes(record)),
      role,
    )
  assert.ok((await seenBy('worker')).every(({ body }) => !body.includes(record)))
})
