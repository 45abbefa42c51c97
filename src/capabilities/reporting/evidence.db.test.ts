import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { aFileDesk } from '../../../tests/support/a-file-desk.ts'
import { aSite } from '../../../tests/support/a-site.ts'
import { aDocx, aLockedPdf, aPdf, secretsInDocuments } from '../../../tests/support/made-documents.ts'
import { aHeic, aPhoto, aPixelBomb, aScreenshot, secretsInFiles } from '../../../tests/support/made-files.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import type { Seen } from '../../../tests/support/visitor.ts'
import { tellAsYourself } from './commands/tell-as-yourself.ts'
import { fileLimits } from './model/file-limits.ts'
import { aFormSecret, aProvider, aReport, hiddenOn, referenceOn, wordsOn } from './testing.ts'

const world = await aDatabase()
const superuser = await world.connect(world.urls.superuser)
const site = await aSite(world)
const provider = await aProvider(world)
const { folder } = aFileDesk()
const stranger = site.stranger()
const { orgId, people } = provider
const manager = await site.visit({ orgId, personId: people['registered-manager'] })
const worker = await site.visit({ orgId, personId: people.worker })

const told = { story: 'The hoist battery was flat again.', atRisk: 'no' }

async function anOpenThread(more: Record<string, string> = {}) {
  const receipt = await stranger.post(`/speak-up/${provider.codes.ash}`, {
    ...told,
    ...more,
    form: aFormSecret(),
  })
  const words = wordsOn(receipt.body).join(' ')
  return { reference: referenceOn(receipt.body), page: (await stranger.post('/thread', { words })).body }
}

const reply = (page: string, text: string, files: { bytes: Uint8Array; name?: string }[]) =>
  stranger.send('/thread/reply', { seal: hiddenOn(page, 'seal'), form: hiddenOn(page, 'form'), text }, files)

/** Where the files of a report open for staff, as their page says. */
const filesOn = ({ body }: Seen) =>
  [...body.matchAll(/href="(\/app\/[^"]+\/files\/[^"?]+)"/g)].map(found => found[1] ?? '')

const rowsOf = async (reference: string) => {
  const { rows } = await superuser.query(
    `select a.*, m.text, m.at from reporting.attachment a join reporting.report r on r.id = a.report_id
     join reporting.message m on m.id = a.message_id where r.reference = $1 order by a.position`,
    [reference],
  )
  return rows
}

const aFile = () => crypto.randomUUID()

function keptFiles(): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
  return found.filter(each => each.isFile()).map(each => join(each.parentPath, each.name))
}

test('a photo that somebody adds without a name is in their thread and with those who read the report, and says nothing of them', async () => {
  const { page, reference } = await anOpenThread()
  const thread = await reply(page, 'This is the catch.', [{ bytes: await aPhoto() }])
  assert.equal(thread.status, 200)
  assert.match(thread.body, /This is the catch\./)
  assert.match(
    thread.body,
    /<img class="file__picture" src="data:image\/jpeg;base64,[^"]+" alt="">\s*<span>Photo 1</,
  )

  const [link = ''] = filesOn(await manager.get(`/app/reports/${reference}`))
  const shown = await manager.get(link)
  assert.equal(shown.type, 'image/jpeg')
  assert.match(String(shown.headers['content-disposition']), /^inline; filename="[0-9A-Z-]+-1\.jpeg"$/)
  assert.equal(shown.headers['x-content-type-options'], 'nosniff')
  assert.equal(shown.headers['content-security-policy'], "default-src 'none'; sandbox")
  assert.equal(shown.headers['cache-control'], 'no-store')
  for (const path of keptFiles()) {
    const bytes = readFileSync(path, 'latin1')
    assert.deepEqual(
      secretsInFiles.filter(secret => bytes.includes(secret)),
      [],
    )
    assert.equal(statSync(path).mtimeMs % 86_400_000, 0)
  }
  const [row] = await rowsOf(reference)
  assert.ok(
    [row.id, row.file, row.small].every(id => id[14] === '4'),
    'ids have no time in them',
  )
  assert.equal(row.at.getTime() % 3_600_000, 0)
  const { rows } = await superuser.query('select t::text as row from reporting.attachment t')
  assert.ok(!rows.some(each => each.row.includes('IMG_0412')), 'what it was called is nowhere')
})

test('a photo needs no words, answers an open question, and is kept once however often it is sent', async () => {
  const { page, reference } = await anOpenThread()
  const photo = await aPhoto()
  const once = await reply(page, '', [{ bytes: photo }])
  assert.equal(once.status, 200)
  await reply(page, '', [{ bytes: photo }])
  const again = await reply(once.body, '', [{ bytes: photo }])
  assert.equal(again.status, 200)
  const rows = await rowsOf(reference)
  assert.deepEqual(
    rows.map(({ text, kind }) => [text, kind]),
    [['', 'jpeg']],
  )
  const named = new Set(
    (await superuser.query('select file, small from reporting.attachment')).rows.flatMap(each => [
      each.file,
      each.small,
    ]),
  )
  assert.deepEqual(
    keptFiles()
      .map(path => path.slice(-36))
      .filter(name => !named.has(name)),
    [],
  )
})

test('what cannot be kept is said in one sentence, and what was written is sent all the same', async () => {
  const { page, reference } = await anOpenThread()
  const mixed = [
    { bytes: await aScreenshot() },
    { bytes: aHeic() },
    { bytes: aHeic() },
    { bytes: aPixelBomb(), name: 'cat.jpg' },
  ]
  const answer = await reply(page, 'The catch.', mixed)
  assert.equal(answer.status, 422)
  assert.match(answer.body, /2 files were not kept\. It is a HEIC photo.*iPhone.*“Most Compatible”/)
  assert.match(answer.body, /1 file was not kept\. The picture is too big to open/)
  assert.match(answer.body, /What you wrote was sent\./)
  assert.deepEqual(
    (await rowsOf(reference)).map(({ kind, text }) => [kind, text]),
    [['png', 'The catch.']],
  )
  const nothing = await reply(answer.body, '', [{ bytes: aHeic() }])
  assert.equal(nothing.status, 422)
  assert.doesNotMatch(nothing.body, /was sent\./)
  const empty = await reply(answer.body, '', [])
  assert.match(empty.body, /Write something or choose a photo first/)
})

test('a report has at most ten files, and each at most fifteen megabytes; the words go through', async () => {
  const { page, reference } = await anOpenThread()
  const photos = await Promise.all(Array.from({ length: 12 }, (_, n) => aPhoto(20 + 2 * n)))
  const many = await reply(
    page,
    'All of it.',
    photos.map(bytes => ({ bytes })),
  )
  assert.match(many.body, /2 files were not kept\. There can be 10 files/)
  assert.equal((await rowsOf(reference)).length, 10)
  const more = await reply(many.body, 'And this.', [{ bytes: await aScreenshot() }])
  assert.match(more.body, /1 file was not kept\. There can be 10 files.*What you wrote was sent/)
  assert.equal((await rowsOf(reference)).length, 10)

  const other = await anOpenThread()
  const large = Buffer.concat([await aPhoto(), Buffer.alloc(fileLimits.mostBytes)])
  const refused = await reply(other.page, 'A large one.', [{ bytes: large }, { bytes: await aPhoto() }])
  assert.match(refused.body, /1 file was not kept\. It is larger than 15 MB/)
  assert.equal((await rowsOf(other.reference)).length, 1)
})

test('files are not read from somebody whose thread is not open, and a form that says it is a file is none', async () => {
  const before = keptFiles().length
  const sealed = await stranger.send('/thread/reply', { seal: 'x', form: aFormSecret(), text: 'Words' }, [
    { bytes: await aPhoto() },
  ])
  assert.equal(sealed.status, 403)
  const { page, reference } = await anOpenThread()
  const fields = {
    seal: hiddenOn(page, 'seal'),
    form: hiddenOn(page, 'form'),
    text: 'Words',
    files: '[{"ok":true}]',
  }
  assert.equal((await stranger.post('/thread/reply', fields)).status, 200)
  assert.deepEqual(await rowsOf(reference), [])
  assert.equal(keptFiles().length, before)
})

test('the reporter opens their own file by its thread alone, and nobody else’s', async () => {
  const mine = await anOpenThread()
  const thread = await reply(mine.page, '', [{ bytes: await aPhoto(44) }])
  const [file = ''] = (await rowsOf(mine.reference)).map(row => row.id)
  const seal = hiddenOn(thread.body, 'seal')
  const opened = await stranger.post('/thread/file', { seal, file })
  assert.equal(opened.type, 'image/jpeg')
  const other = await anOpenThread()
  assert.equal(
    (await stranger.post('/thread/file', { seal: hiddenOn(other.page, 'seal'), file })).status,
    404,
  )
  assert.equal((await stranger.post('/thread/file', { seal: 'x', file })).status, 403)
  assert.equal((await stranger.get(`/app/reports/${mine.reference}/files/${file}`)).status, 303)
})

test('a report that is kept from somebody keeps its files from them, wherever they ask', async () => {
  const { page, reference } = await anOpenThread({ aboutManager: 'yes' })
  await reply(page, '', [{ bytes: await aPhoto(60) }])
  const [{ id }] = await rowsOf(reference)
  const lead = await site.visit({ orgId, personId: people['quality-lead'] })
  assert.equal((await lead.get(`/app/reports/${reference}/files/${id}`)).status, 200)
  for (const visitor of [manager, worker]) {
    const asked = await visitor.get(`/app/reports/${reference}/files/${id}`)
    assert.ok([403, 404].includes(asked.status))
  }
  // Not by way of a report that one does see either.
  const open = await anOpenThread()
  assert.equal((await manager.get(`/app/reports/${open.reference}/files/${id}`)).status, 404)
})

test('somebody signed in adds a photo to their own report and sees it there', async () => {
  const given = await provider.as('worker', ctx =>
    tellAsYourself(ctx, site.keys, aReport({ code: provider.codes.ash })),
  )
  assert.ok('reference' in given)
  const address = `/app/my-reports/${given.reference}`
  const sent = await worker.send(address, { text: '', form: aFormSecret() }, [{ bytes: await aPhoto(80) }])
  assert.deepEqual([sent.status, sent.to], [303, `${address}?said=replied`])
  const [link = ''] = filesOn(await worker.get(address))
  assert.equal((await worker.get(link)).type, 'image/jpeg')
  const small = await worker.get(`${link}?small=yes`)
  assert.equal(small.type, 'image/jpeg')
  assert.notDeepEqual(small.bytes, (await worker.get(link)).bytes)
  const refused = await worker.send(address, { text: 'Words', form: aFormSecret() }, [{ bytes: aHeic() }])
  assert.equal(refused.status, 422)
  assert.match(refused.body, /HEIC.*What you wrote was sent/)
})

test('somebody who gives their name adds documents, which are made anew and only to keep; without a name only photos are taken', async () => {
  const given = await anOpenThread({ seen: 'name', name: 'Ania, nights' })
  assert.match(given.page, /accept="image\/jpeg,image\/png,image\/webp,\.pdf,\.docx"/)
  const docx = aDocx(await aPhoto())
  const sent = await reply(given.page, 'The rota.', [
    { bytes: aPdf(), name: 'a.jpg' },
    { bytes: docx },
    { bytes: aLockedPdf() },
  ])
  assert.match(sent.body, /1 file was not kept\. It is locked with a password/)
  assert.deepEqual(
    (await rowsOf(given.reference)).map(({ kind, small }) => [kind, small]),
    [
      ['pdf', null],
      ['docx', null],
    ],
  )
  const links = filesOn(await manager.get(`/app/reports/${given.reference}`))
  for (const [link, type] of [
    [links[0], 'application/pdf'],
    [links[1], 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ]) {
    const opened = await manager.get(link ?? '')
    assert.equal(opened.type, type)
    assert.match(String(opened.headers['content-disposition']), /^attachment; /)
    const bytes = opened.bytes.toString('latin1')
    assert.deepEqual(
      secretsInDocuments.filter(secret => bytes.includes(secret)),
      [],
    )
  }

  const nameless = await anOpenThread()
  assert.match(nameless.page, /accept="image\/jpeg,image\/png,image\/webp"/)
  const refused = await reply(nameless.page, 'The rota.', [{ bytes: aPdf(), name: 'a.jpg' }])
  assert.match(refused.body, /1 file was not kept\. Documents can show who wrote them/)
  assert.deepEqual(await rowsOf(nameless.reference), [])
})

test('the database keeps no document of somebody without a name either, whatever the program sends', async () => {
  const { reference } = await anOpenThread()
  const file = { id: aFile(), kind: 'pdf', bytes: 9, digest: '00', file: aFile(), small: null }
  const { rows } = await superuser.query(
    `select reporting.files_refused(r, $1::jsonb, '{"files":10,"bytes":1000,"place":1000}') as refused
     from reporting.report r where r.reference = $2`,
    [JSON.stringify([file]), reference],
  )
  assert.equal(rows[0].refused, 'pictures-only')
})
