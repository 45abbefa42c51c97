import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { aPhoto } from '../../../tests/support/made-files.ts'
import { cleanFile } from './clean-file.ts'
import { openFileDesk } from './open-file-desk.ts'
import { scanWithClamd } from './scan-with-clamd.ts'

const folder = mkdtempSync(join(tmpdir(), 'candour-clamd-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const words = 'made-up-virus'
let daemons = 0

/** A daemon that reads INSTREAM as clamd(8) says and finds one word. */
async function aDaemon(
  answer = (file: Buffer): string => (file.includes(words) ? 'stream: Made.Up FOUND\0' : 'stream: OK\0'),
) {
  daemons += 1
  const path = join(folder, `clamd-${daemons}.ctl`)
  const server: Server = createServer(socket => reading(socket, answer))
  await new Promise<void>(resolve => server.listen(path, resolve))
  after(() => server.close())
  return path
}

function reading(socket: Socket, answer: (file: Buffer) => string) {
  let came = Buffer.alloc(0)
  socket.on('data', part => {
    came = Buffer.concat([came, part])
    const file = fileIn(came)
    if (file) socket.end(answer(file))
  })
  socket.on('error', () => {})
}

function fileIn(came: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0'
  if (!came.toString('latin1').startsWith(command)) return undefined
  const pieces: Buffer[] = []
  let at = command.length
  while (at + 4 <= came.length) {
    const length = came.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(came.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

test('a file is sent whole, in pieces, and the answer is taken at its word', async () => {
  const daemon = await aDaemon()
  assert.equal(await scanWithClamd(daemon, Buffer.alloc(300_000, 'a')), 'clean')
  const late = Buffer.concat([Buffer.alloc(200_000, 'a'), Buffer.from(words)])
  assert.equal(await scanWithClamd(daemon, late), 'found')
  assert.equal(await scanWithClamd(daemon, Buffer.alloc(0)), 'clean')
})

test('any other answer, or none, is no check: too large, an error, nobody there', async () => {
  for (const answer of [
    'INSTREAM size limit exceeded. ERROR\0',
    'stream: OK',
    '',
    'OK\0',
    'stream: OK\0 and more',
  ])
    assert.equal(await scanWithClamd(await aDaemon(() => answer), Buffer.from('x')), 'not-checked')
  assert.equal(await scanWithClamd(join(folder, 'nobody.ctl'), Buffer.from('x')), 'not-checked')
  assert.equal(await scanWithClamd('127.0.0.1:1', Buffer.from('x')), 'not-checked')
})

test('with a scanner set up, nothing is kept that it did not see; without one, pictures are made anew all the same', async () => {
  const photo = await aPhoto()
  const files = { placeBytes: 1, s3: undefined }
  const deskWith = (clamd: string | undefined) =>
    openFileDesk({ dataFolder: folder, files: { ...files, clamd } })
  const seen = await deskWith(await aDaemon()).clean(photo, false)
  assert.equal(seen.ok, true)
  const infected = Buffer.concat([photo, Buffer.from(words)])
  assert.deepEqual(await deskWith(await aDaemon()).clean(infected, false), { ok: false, why: 'virus' })
  const away = join(folder, 'away.ctl')
  assert.deepEqual(await deskWith(away).clean(photo, false), { ok: false, why: 'not-checked' })
  assert.equal(deskWith(undefined).clean, cleanFile)
})
