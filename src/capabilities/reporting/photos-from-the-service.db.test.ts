import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { aFileDesk } from '../../../tests/support/a-file-desk.ts'
import { aSite } from '../../../tests/support/a-site.ts'
import { aPdf } from '../../../tests/support/made-documents.ts'
import { aHeic, aPhoto, aScreenshot, secretsInFiles } from '../../../tests/support/made-files.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import type { SentFile, Visitor } from '../../../tests/support/visitor.ts'
import { tellAsYourself } from './commands/tell-as-yourself.ts'
import { aFormSecret, aProvider, aReport, hiddenOn, referenceOn, wordsOn } from './testing.ts'

const world = await aDatabase()
const superuser = await world.connect(world.urls.superuser)
const site = await aSite(world)
const provider = await aProvider(world)
const desk = aFileDesk()
const stranger = site.stranger()
const { orgId, people } = provider
const manager = await site.visit({ orgId, personId: people['registered-manager'] })
const lead = await site.visit({ orgId, personId: people['quality-lead'] })
const worker = await site.visit({ orgId, personId: people.worker })

/** Told by somebody without an account and thanked by whoever may; with their six words. */
async function aThankedReport(more: Record<string, string> = {}, by: Visitor = manager) {
  const form = aFormSecret()
  const told = { story: 'The hoist battery was flat again.', atRisk: 'no', ...more, form }
  const receipt = await stranger.post(`/speak-up/${provider.codes.ash}`, told)
  const reference = referenceOn(receipt.body)
  await by.post(`/app/reports/${reference}/thanks`, { thanks: 'Thank you for telling us.' })
  return { reference, words: wordsOn(receipt.body).join(' ') }
}

const question = { kind: 'question', news: 'Is it this battery?' }

function ask(reference: string, photos: SentFile[], typed: Record<string, string> = {}, by = manager) {
  return by.send(`/app/reports/${reference}/news`, { form: aFormSecret(), ...question, ...typed }, photos)
}

const openThread = (words: string) => stranger.post('/thread', { words })

async function threadRows(reference: string) {
  const { rows } = await superuser.query(
    `select m.kind, m.text, a.id, a.kind as type, a.position, a.file, a.small, a.from_service
     from reporting.message m join reporting.report r on r.id = m.report_id
     left join reporting.attachment a on a.message_id = m.id
     where r.reference = $1 and m.kind <> 'thanks' order by m.position, a.position`,
    [reference],
  )
  return rows
}

const keptFiles = () =>
  readdirSync(desk.folder, { recursive: true, withFileTypes: true })
    .filter(each => each.isFile())
    .map(each => join(each.parentPath, each.name))

test('a question with a photo reaches somebody without a name: they see it in their thread and open it, and no cookie is set', async () => {
  const { reference, words } = await aThankedReport()
  const sent = await ask(reference, [{ bytes: await aPhoto() }])
  assert.deepEqual([sent.status, sent.to], [303, `/app/reports/${reference}?said=written`])

  const thread = await openThread(words)
  assert.match(thread.body, /Is it this battery\?/)
  assert.match(
    thread.body,
    /<img class="file__picture" src="data:image\/jpeg;base64,[^"]+" alt="">\s*<span>Photo 1</,
  )
  const [row] = await threadRows(reference)
  const opened = await stranger.post('/thread/file', { seal: hiddenOn(thread.body, 'seal'), file: row.id })
  assert.deepEqual([opened.status, opened.type], [200, 'image/jpeg'])
  assert.equal(opened.headers['content-security-policy'], "default-src 'none'; sandbox")
  assert.equal(opened.headers['x-content-type-options'], 'nosniff')
  for (const seen of [thread, opened]) assert.equal(seen.headers['set-cookie'], undefined)
  assert.match(
    (await manager.get(`/app/reports/${reference}`)).body,
    new RegExp(`files/${row.id}\\?small=yes`),
  )
})

test('a photo from the service is made anew, has random names and leaves ids in the trail, and no words', async () => {
  const { reference } = await aThankedReport()
  await ask(reference, [{ bytes: await aPhoto(30), name: 'Room 4, Ash.jpg' }])
  const [row] = await threadRows(reference)
  assert.ok([row.id, row.file, row.small].every(id => id[14] === '4'))
  const kept = keptFiles()
  assert.ok(kept.length > 0)
  for (const path of kept) {
    const bytes = readFileSync(path, 'latin1')
    for (const secret of secretsInFiles) assert.ok(!bytes.includes(secret), secret)
  }
  const { rows } = await superuser.query(
    `select e.action, e.person_id, e::text as row from platform.audit_entry e join reporting.report r on r.id = e.thing_id
     where r.reference = $1 and not e.coarse order by e.at, e.id`,
    [reference],
  )
  const said = rows.map(each => each.action)
  assert.deepEqual(said, ['thanked', 'wrote-question', 'sent-photos'])
  assert.ok(rows.every(each => each.person_id === people['registered-manager']))
  assert.ok(!rows.some(each => /battery|Room 4/.test(each.row)))
})

test('somebody with a name sees it in My reports and answers with a photo; nobody opens it by another report', async () => {
  const given = await provider.as('worker', ctx =>
    tellAsYourself(ctx, site.keys, aReport({ code: provider.codes.ash })),
  )
  assert.ok('reference' in given)
  const { reference } = given
  await manager.post(`/app/reports/${reference}/thanks`, { thanks: 'Thank you.' })
  await ask(reference, [{ bytes: await aPhoto(50) }])
  const [row] = await threadRows(reference)
  const address = `/app/my-reports/${reference}`
  assert.match((await worker.get(address)).body, new RegExp(`${address}/files/${row.id}`))
  assert.equal((await worker.get(`${address}/files/${row.id}`)).type, 'image/jpeg')
  const answered = await worker.send(address, { text: '', form: aFormSecret() }, [
    { bytes: await aPhoto(52) },
  ])
  assert.equal(answered.status, 303)
  const both = (await threadRows(reference)).map(each => [each.kind, each.position, each.from_service])
  assert.deepEqual(both, [
    ['question', 1, true],
    ['answer', 2, false],
  ])

  const other = await aThankedReport()
  const seal = hiddenOn((await openThread(other.words)).body, 'seal')
  assert.equal((await stranger.post('/thread/file', { seal, file: row.id })).status, 404)
  assert.equal((await manager.get(`/app/reports/${other.reference}/files/${row.id}`)).status, 404)
  assert.equal((await stranger.get(`${address}/files/${row.id}`)).status, 303)
})

test('a photo that cannot be taken stops the message: what was typed stays, nothing is sent and nothing is kept', async () => {
  const { reference } = await aThankedReport()
  const before = keptFiles().length
  const good = { bytes: await aScreenshot() }
  const refused = await ask(reference, [good, { bytes: aHeic() }, { bytes: aPdf() }])
  assert.equal(refused.status, 422)
  assert.match(refused.body, /One photo was not taken\. It is a HEIC photo.*Nothing was sent yet/)
  assert.match(refused.body, /Only photos can be sent to them/)
  assert.match(refused.body, /<details[^>]* open>/)
  assert.match(refused.body, />Is it this battery\?<\/textarea>/)
  assert.match(refused.body, /value="question"[^>]* checked/)

  const noWords = await ask(reference, [good], { news: ' ' })
  assert.equal(noWords.status, 422)
  assert.match(noWords.body, /Write what you want them to read/)
  assert.match(noWords.body, /Choose the photos again/)
  assert.deepEqual(await threadRows(reference), [])
  assert.equal(keptFiles().length, before)
})

test('one form sent twice is one message with one photo; with other words nothing is sent and the page asks', async () => {
  const { reference } = await aThankedReport()
  const form = aFormSecret()
  const photo = { bytes: await aPhoto(70) }
  for (const _ of [1, 2]) assert.equal((await ask(reference, [photo, photo], { form })).status, 303)
  assert.equal((await threadRows(reference)).length, 1)
  const other = await ask(reference, [], { form, news: 'Or the other one?' })
  assert.equal(other.status, 422)
  assert.match(other.body, /This form was sent before, with other words/)
  assert.ok(!other.body.includes(form), 'sent again, it is a message of its own')
  assert.equal((await threadRows(reference)).length, 1)
  const again = await ask(reference, [photo], { news: 'This one, I mean.' })
  assert.equal(again.status, 303)
  const numbers = (await threadRows(reference)).map(each => [each.text, each.position])
  assert.deepEqual(numbers, [
    [question.news, 1],
    ['This one, I mean.', 2],
  ])
})

test('a photo that its reporter chose twice in one form is kept once', async () => {
  const { words, reference } = await aThankedReport()
  const page = (await openThread(words)).body
  const fields = { seal: hiddenOn(page, 'seal'), form: hiddenOn(page, 'form'), text: '' }
  const photo = { bytes: await aPhoto(90) }
  assert.equal((await stranger.send('/thread/reply', fields, [photo, photo])).status, 200)
  assert.equal((await threadRows(reference)).length, 1)
})

test('their own copy of a photo that the service sent is theirs: it is not taken for one they added before', async () => {
  const { words, reference } = await aThankedReport()
  const photo = { bytes: await aPhoto(110) }
  await ask(reference, [photo])
  const page = (await openThread(words)).body
  const fields = { seal: hiddenOn(page, 'seal'), form: hiddenOn(page, 'form'), text: '' }
  assert.equal((await stranger.send('/thread/reply', fields, [photo])).status, 200)
  assert.deepEqual(
    (await threadRows(reference)).map(each => [each.kind, each.from_service]),
    [
      ['question', true],
      ['answer', false],
    ],
  )
})

test('a report that is kept from somebody keeps from them what the service sent its reporter', async () => {
  const { reference } = await aThankedReport({ aboutManager: 'yes' }, lead)
  assert.equal((await ask(reference, [{ bytes: await aPhoto(130) }], {}, lead)).status, 303)
  const [row] = await threadRows(reference)
  assert.equal((await lead.get(`/app/reports/${reference}/files/${row.id}`)).status, 200)
  for (const visitor of [manager, worker]) {
    const seen = await visitor.get(`/app/reports/${reference}/files/${row.id}`)
    assert.ok([403, 404].includes(seen.status))
    assert.ok([403, 404].includes((await ask(reference, [{ bytes: await aPhoto(132) }], {}, visitor)).status))
  }
  assert.equal((await threadRows(reference)).length, 1)
})

test('once contact has ended, nobody sends them a photo, and their words open none', async () => {
  const { reference, words } = await aThankedReport()
  await ask(reference, [{ bytes: await aPhoto(150) }])
  const seal = hiddenOn((await openThread(words)).body, 'seal')
  await stranger.post('/thread/withdraw', { seal, sure: 'yes' })
  const [row] = await threadRows(reference)
  assert.equal((await stranger.post('/thread/file', { seal, file: row.id })).status, 403)
  const before = keptFiles().length
  const late = await ask(reference, [{ bytes: await aPhoto(152) }])
  assert.match(late.body, /Whoever told us has ended contact/)
  assert.equal(keptFiles().length, before)
  assert.equal((await threadRows(reference)).length, 1)
})
