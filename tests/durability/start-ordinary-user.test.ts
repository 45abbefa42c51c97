import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { scratchFolder } from './scratch.ts'
import { smallCheckout } from './small-checkout.ts'
import { query, started } from './started.ts'

// As an ordinary user all other tests of this folder show the same; as root, a user is made for the purpose.
const skip = process.getuid?.() === 0 ? false : 'only root can become another user'

test('an ordinary user starts the database under their own name, in a checkout that they may not write to', {
  skip,
}, async t => {
  const checkout = scratchFolder(t)
  const user = anOrdinaryUser(t)
  const node = smallCheckout(checkout)
  const home = join(folderOf(user, checkout), 'data')
  const first = await started(t, home, { checkout, node, ...user })
  assert.equal(first.fault, undefined)
  assert.deepEqual(first.notices, [])
  assert.equal(statSync(first.cluster).uid, user.uid)
  assert.deepEqual(await query(first, 'select 1 as one'), [{ one: 1 }])
  await first.end('SIGTERM')
})

test('root goes on with the database that an ordinary user made, and that user after root', {
  skip,
}, async t => {
  const checkout = scratchFolder(t)
  const user = anOrdinaryUser(t)
  const node = smallCheckout(checkout)
  const folder = folderOf(user, checkout)
  chmodSync(folder, 0o711)
  const home = join(folder, 'data')
  const byUser = await started(t, home, { checkout, node, ...user })
  await query(byUser, "create table told (what text); insert into told values ('the hoist was late')")
  await byUser.end('SIGTERM')
  for (const account of [{}, user]) {
    const next = await started(t, home, { checkout, node, ...account })
    assert.equal(next.fault, undefined)
    assert.deepEqual(await query(next, 'select what from told'), [{ what: 'the hoist was late' }])
    await next.end('SIGTERM')
  }
})

function anOrdinaryUser(t: TestContext) {
  const name = `candour-t${process.pid}`
  execFileSync('useradd', ['--no-create-home', name])
  t.after(() => execFileSync('userdel', [name]))
  const idOf = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

function folderOf({ uid, gid }: { uid: number; gid: number }, checkout: string): string {
  const folder = join(checkout, 'home')
  mkdirSync(folder, { mode: 0o700 })
  chownSync(folder, uid, gid)
  return folder
}
