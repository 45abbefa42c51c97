import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { test } from 'node:test'
import type { CleanFile } from '#platform/files/clean-file'
import { newTimelessId } from '#platform/ids'
import { addHours } from '#platform/time'
import { aFileDesk } from '../../../tests/support/a-file-desk.ts'
import { aSite } from '../../../tests/support/a-site.ts'
import { aPhoto } from '../../../tests/support/made-files.ts'
import { aDatabase } from '../../../tests/support/test-database.ts'
import { openThread } from './commands/open-thread.ts'
import { replyToThread } from './commands/reply-to-thread.ts'
import { submitReport } from './commands/submit-report.ts'
import { writeWithPhotos } from './commands/write-with-photos.ts'
import { reportByReference } from './queries/report-by-reference.ts'
import { sweepFiles } from './tasks/sweep-files.ts'
import { aFormSecret, aProvider, aReport } from './testing.ts'

const world = await aDatabase()
const site = await aSite(world)
const provider = await aProvider(world)
const { door } = site
const desk = aFileDesk()
const { orgId } = provider

async function aSeal(code: string, at = door): Promise<string> {
  const told = await submitReport(at, aReport({ code }))
  assert.ok('words' in told && told.words)
  const opened = await openThread(at, told.words.join(' '))
  assert.ok(opened.outcome === 'open')
  return opened.seal
}

let shade = 0
/** A file of so many bytes, unlike every other. */
function aFile(bytes: number): CleanFile {
  shade += 1
  const content = Buffer.alloc(bytes - 1, shade)
  return { kind: 'jpeg', bytes: content, small: Buffer.from([shade]) }
}

async function add(seal: string, files: CleanFile[], placeBytes: number, text = '') {
  const replied = await replyToThread(
    door,
    { seal, text, form: aFormSecret() },
    { desk: { ...desk, placeBytes }, files },
  )
  assert.ok('thread' in replied)
  const kept = replied.thread.messages.flatMap(message => message.files).length
  return { refused: replied.refused, outcome: replied.outcome, kept }
}

const onDisk = () =>
  readdirSync(desk.folder, { recursive: true, withFileTypes: true }).filter(each => each.isFile()).length

test('a place has so much room for files, shared by all that is told there; what does not fit leaves the words and no file', async () => {
  const [one, two, elsewhere] = [
    await aSeal(provider.codes.ash),
    await aSeal(provider.codes.ash),
    await aSeal(provider.codes.birch),
  ]
  assert.deepEqual(await add(one, [aFile(600)], 1000), { refused: null, outcome: 'received', kept: 1 })
  const before = onDisk()
  const full = await add(two, [aFile(600)], 1000, 'The catch is broken.')
  assert.deepEqual(full, { refused: 'place-full', outcome: 'received', kept: 0 })
  assert.deepEqual(await add(two, [aFile(600)], 1000), { refused: 'place-full', outcome: 'refused', kept: 0 })
  assert.equal(onDisk(), before)
  assert.equal((await add(two, [aFile(400)], 1000)).kept, 1)
  assert.equal((await add(elsewhere, [aFile(600)], 1000)).kept, 1)
})

test('whoever answers cannot fill a place with photos so that no reporter has room: half of it stays for what is told', async () => {
  const { codes, as } = await aProvider(world)
  const told = await submitReport(door, aReport({ code: codes.ash }))
  const reference = 'reference' in told ? told.reference : assert.fail(told.outcome)
  const sends = (bytes: number) =>
    as('registered-manager', async ctx => {
      const report = await reportByReference(ctx, reference)
      if (!report) assert.fail(reference)
      const said = { reportId: report.id, kind: 'news', text: 'Look.', form: aFormSecret() } as const
      return writeWithPhotos(ctx, said, { desk: { ...desk, placeBytes: 1000 }, files: [aFile(bytes)] })
    })
  assert.deepEqual(await sends(500), { ok: true, value: undefined })
  assert.deepEqual(await sends(10), { ok: false, code: 'place-full', field: 'files' })
  assert.equal((await add(await aSeal(codes.ash), [aFile(500)], 1000)).kept, 1)
})

test('two reports that fill a place at the same moment do not both get its last room', async () => {
  const seals = await Promise.all([1, 2, 3, 4].map(() => aSeal(provider.codes.elm)))
  const answers = await Promise.all(seals.map(seal => add(seal, [aFile(600)], 1000)))
  assert.equal(answers.filter(each => each.kept === 1).length, 1)
})

test('files without a report are swept away after a day, and no other', async () => {
  const seal = await aSeal(provider.codes.ash)
  await add(seal, [aFile(300)], 1_000_000)
  const named = onDisk()
  await desk.store.put(orgId, newTimelessId(), Buffer.from('came in before the connection broke'))
  const sweep = (hours: number) =>
    provider.asSystem(ctx => {
      const now = addHours(new Date().toISOString() as ReturnType<typeof ctx.now>, hours)
      return sweepFiles({ ...ctx, now: () => now }, desk.store)
    })
  assert.equal(await sweep(0), 0)
  assert.equal(onDisk(), named + 1)
  assert.equal(await sweep(26), 1)
  assert.equal(onDisk(), named)
})

test('an upload that breaks off leaves neither words nor file', async () => {
  await site.listen()
  const seal = await aSeal(provider.codes.ash)
  const before = onDisk()
  const boundary = 'a-boundary'
  const part = (name: string, value: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const photo = await aPhoto()
  const file = `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="a.jpg"\r\n\r\n`
  const start = Buffer.from(
    [part('seal', seal), part('form', aFormSecret()), part('text', 'Half of it'), file].join(''),
  )
  // A whole photo, and half of the next.
  const body = Buffer.concat([start, photo, Buffer.from(`\r\n${file}`), photo.subarray(0, 400)])
  const head = [
    'POST /thread/reply HTTP/1.1',
    `host: ${new URL(site.origin).host}`,
    'sec-fetch-site: same-origin',
    `content-type: multipart/form-data; boundary=${boundary}`,
    `content-length: ${body.length + 5000}`,
  ]
  const closed = Promise.withResolvers<void>()
  const socket = connect(Number(new URL(site.origin).port), '127.0.0.1', () => {
    socket.write(`${head.join('\r\n')}\r\n\r\n`)
    socket.write(body, () => setTimeout(() => socket.destroy(), 200))
  })
  socket.on('close', () => closed.resolve())
  await closed.promise
  // Whoever comes next is served, and finds the thread as it was.
  const again = await add(seal, [], 1000, 'All of it')
  assert.deepEqual(again, { refused: null, outcome: 'received', kept: 0 })
  assert.equal(onDisk(), before)
})

test('with a scanner set up that is not there, the file is refused in a sentence and the words are sent', async () => {
  const away = await aSite(world, world.clock, {}, [], {
    ...desk,
    clean: async () => ({ ok: false, why: 'not-checked' }),
  })
  const seal = await aSeal(provider.codes.ash, away.door)
  const fields = { seal, form: aFormSecret(), text: 'The catch.' }
  const answer = await away.stranger().send('/thread/reply', fields, [{ bytes: await aPhoto() }])
  assert.equal(answer.status, 422)
  assert.match(
    answer.body,
    /We cannot check files for viruses just now\. Send it again later\. What you wrote was sent\./,
  )
})
