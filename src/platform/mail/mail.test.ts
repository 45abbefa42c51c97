import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { instant } from '#platform/time'
import { aMailServer } from '../../../tests/support/a-mail-server.ts'
import { caughtMail } from './mail-catcher.ts'
import type { Letter } from './mail-sender.ts'
import { openMail } from './open-mail.ts'

const server = await aMailServer()
const from = 'Candour <candour@example.org>'
const smtp = openMail({ kind: 'smtp', url: server.url, from })
const folder = await mkdtemp(join(tmpdir(), 'candour-caught-'))
after(async () => {
  smtp.close()
  await rm(folder, { recursive: true })
})

const letter: Letter = {
  id: '5c5a5f2e-6f0e-4d52-9a52-0a4f6d1c1f10',
  orgId: '1',
  to: 'siobhan@quillbrook.example',
  subject: 'Something waits for you',
  text: 'Sign in to see it.\n',
  urgent: false,
  at: instant('2026-11-24T08:15:00Z'),
}

test('a mail goes to the server with its own id, so that one sent twice can be known as one', async () => {
  assert.deepEqual(await smtp.send(letter), { ok: true })
  assert.deepEqual(await smtp.send(letter), { ok: true })
  const ids = server.taken.map(text => /^Message-ID: (.*)$/m.exec(text)?.[1])
  assert.deepEqual(ids, [`<${letter.id}@example.org>`, `<${letter.id}@example.org>`])
  assert.match(server.taken[0] ?? '', /^To: siobhan@quillbrook\.example\r$/m)
  assert.match(server.taken[0] ?? '', /^Auto-Submitted: auto-generated\r$/m)
  assert.doesNotMatch(server.taken[0] ?? '', /Importance/)
})

test('an urgent mail says so to the phone that gets it', async () => {
  await smtp.send({ ...letter, urgent: true })
  assert.match(server.taken.at(-1) ?? '', /^Importance: high\r$/m)
})

const refusals = [
  ['RCPT', '550 5.1.1 nobody called siobhan here', 'address-refused'],
  ['RCPT', '451 4.7.1 greylisted', 'not-now'],
  ['END', '554 5.7.1 looks like spam', 'refused'],
  ['MAIL', '421 4.3.2 closing down', 'not-now'],
] as const

for (const [step, said, why] of refusals) {
  test(`a server that says ${said.slice(0, 3)} at ${step} is an answer with a reason of ours: ${why}`, async () => {
    server.answers.set(step, said)
    assert.deepEqual(await smtp.send(letter), { ok: false, why })
    server.answers.delete(step)
  })
}

test('a server that is not there is an answer, not a fault', async () => {
  const gone = openMail({ kind: 'smtp', url: 'smtp://127.0.0.1:9', from })
  assert.deepEqual(await gone.send(letter), { ok: false, why: 'no-answer' })
})

test('without a mail server every mail is lost for a reason that is shown', async () => {
  assert.deepEqual(await openMail({ kind: 'nobody' }).send(letter), { ok: false, why: 'not-set-up' })
})

test('the catcher keeps mail for the organisation that it belongs to, newest first, and once', async () => {
  const catcher = openMail({ kind: 'catcher', folder })
  await catcher.send(letter)
  await catcher.send({ ...letter, at: instant('2026-11-24T09:00:00Z'), subject: 'Later' })
  await catcher.send({ ...letter, orgId: '2' })
  const subjects = (await caughtMail(folder, '1')).map(each => each.subject)
  assert.deepEqual(subjects, ['Later', 'Something waits for you'])
  assert.deepEqual(await caughtMail(folder, '3'), [])
})

test('the catcher does not grow without end', async () => {
  const catcher = openMail({ kind: 'catcher', folder })
  for (let minute = 0; minute < 205; minute++)
    await catcher.send({ ...letter, orgId: '4', at: instant(Date.parse(letter.at) + minute * 60_000) })
  assert.equal((await readdir(join(folder, '4'))).length, 200)
})
