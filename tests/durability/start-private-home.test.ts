import assert from 'node:assert/strict'
import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, type TestContext, test } from 'node:test'
import { stopServer } from '../../src/platform/embedded/stop-server.ts'
import { scratchFolder } from './scratch.ts'
import { smallCheckout } from './small-checkout.ts'
import { query, type Started, started } from './started.ts'

const skip = process.getuid?.() === 0 ? false : 'only root has a home that PostgreSQL may not enter'

const checkout = mkdtempSync(join(homedir(), 'candour-start-'))
chmodSync(checkout, 0o700)
const node = skip ? process.execPath : smallCheckout(checkout)
const how = { checkout, node }
after(() => rmSync(checkout, { recursive: true }))

function removeAfter(t: TestContext, { cluster }: Started): string {
  const folder = dirname(cluster)
  assert.match(folder, /^\/var\/lib\/candour-\w+$/)
  t.after(async () => {
    await stopServer(cluster)
    rmSync(folder, { recursive: true })
  })
  return folder
}

test('as root in a home of mode 0700, the database starts elsewhere and one sentence says where', {
  skip,
}, async t => {
  const home = mkdtempSync(join(checkout, 'data-'))
  const first = await started(t, home, how)
  assert.equal(first.fault, undefined)
  const folder = removeAfter(t, first)
  const advice = first.notices.filter(notice => notice.includes('CANDOUR_DATA'))
  assert.equal(advice.length, 1)
  assert.match(
    advice.join(),
    new RegExp(`may not enter ${home}, so the database is kept in ${folder}: .* set CANDOUR_DATA`),
  )
  assert.equal(statSync(folder).mode & 0o777, 0o700)
  assert.notEqual(statSync(first.cluster).uid, 0)
  assert.deepEqual(await query(first, 'select 1 as one'), [{ one: 1 }])
  await first.end('SIGTERM')
})

test('a private checkout that was moved keeps its database', { skip }, async t => {
  const home = mkdtempSync(join(checkout, 'data-'))
  const first = await started(t, home, how)
  removeAfter(t, first)
  await query(first, "create table told (what text); insert into told values ('the step was wet')")
  await first.end('SIGTERM')
  const moved = scratchFolder(t, homedir())
  renameSync(home, join(moved, 'data'))
  const next = await started(t, join(moved, 'data'), how)
  assert.deepEqual(await query(next, 'select what from told'), [{ what: 'the step was wet' }])
  await next.end('SIGTERM')
})

test('a copied data folder is refused before it writes to the database of the original', {
  skip,
}, async t => {
  const home = mkdtempSync(join(checkout, 'data-'))
  const first = await started(t, home, how)
  removeAfter(t, first)
  await first.end('SIGTERM')
  const copy = `${home}-copy`
  cpSync(home, copy, { recursive: true, verbatimSymlinks: true })
  assert.ok(lstatSync(join(copy, 'pg')).isSymbolicLink())
  assert.match((await started(t, copy, how)).fault ?? '', /is a copy of .* candour backup and restore/)
})

test('a data folder whose database has gone is told of, not begun anew', { skip }, async t => {
  const home = mkdtempSync(join(checkout, 'data-'))
  const first = await started(t, home, how)
  await first.end('SIGTERM')
  rmSync(dirname(first.cluster), { recursive: true })
  assert.match((await started(t, home, how)).fault ?? '', /which is missing: put it back from a backup/)
  assert.equal(existsSync(first.cluster), false)
})

test('a folder that every account may enter holds everything itself, though the checkout is private', {
  skip,
}, async t => {
  const home = join(scratchFolder(t), 'data')
  const open = await started(t, home, how)
  assert.equal(open.cluster, join(home, 'pg'))
  assert.deepEqual(
    open.notices.filter(notice => notice.includes('CANDOUR_DATA')),
    [],
  )
  await open.end('SIGTERM')
})

test('root’s own private data folder lets PostgreSQL’s account through, and nobody else', {
  skip,
}, async t => {
  const home = mkdtempSync(join(scratchFolder(t), 'data-'))
  const open = await started(t, home)
  assert.equal(open.cluster, join(home, 'pg'))
  assert.equal(statSync(home).mode & 0o777, 0o710)
  await open.end('SIGTERM')
})
