import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { claimInstance } from '../../src/platform/embedded/instance-lock.ts'
import { scratchFolder } from './scratch.ts'

const lock = join(import.meta.dirname, '../../src/platform/embedded/instance-lock.ts')
const address = 'http://127.0.0.1:3000'

/** Another program that claims the folder, says how that went, and stays until it is ended. */
async function claimer(t: TestContext, folder: string) {
  const script = `import { claimInstance } from ${JSON.stringify(lock)}
    const claim = claimInstance(${JSON.stringify(folder)}, ${JSON.stringify(address)})
    console.log(claim.ok ? 'claimed' : claim.message)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.after(() => child.kill('SIGKILL'))
  const [said] = await once(child.stdout, 'data')
  return { child, said: String(said).trim() }
}

test('a second start beside a running one is told where the first one answers', async t => {
  const folder = scratchFolder(t)
  const first = await claimer(t, folder)
  assert.equal(first.said, 'claimed')
  assert.deepEqual(claimInstance(folder, 'http://127.0.0.1:4000'), {
    ok: false,
    message: `Candour is already running with the data folder ${folder} (process ${first.child.pid}, ${address}): stop it first, or set CANDOUR_DATA to another folder.`,
  })
})

test('a program that was killed does not keep the next one out', async t => {
  const folder = scratchFolder(t)
  const killed = await claimer(t, folder)
  killed.child.kill('SIGKILL')
  await once(killed.child, 'exit')
  assert.equal((await claimer(t, folder)).said, 'claimed')
})

test('a number that was given to another program after a restart does not keep the next one out', t => {
  const folder = scratchFolder(t)
  const old = { mark: `${process.pid} an-earlier-boot 42`, pid: process.pid, note: address }
  writeFileSync(join(folder, 'candour.pid'), JSON.stringify(old))
  assert.equal(claimInstance(folder, address).ok, true)
})

test('a lock that a power cut left empty does not keep the next one out', t => {
  const folder = scratchFolder(t)
  writeFileSync(join(folder, 'candour.pid'), '')
  assert.equal(claimInstance(folder, address).ok, true)
})

test('of many programs that find the lock of a killed one, exactly one goes on', async t => {
  const folder = scratchFolder(t)
  const killed = await claimer(t, folder)
  killed.child.kill('SIGKILL')
  await once(killed.child, 'exit')
  const said = await Promise.all(Array.from({ length: 6 }, async () => (await claimer(t, folder)).said))
  assert.equal(said.filter(word => word === 'claimed').length, 1, said.join('\n'))
})

test('a folder that was released can be claimed again', t => {
  const folder = scratchFolder(t)
  const first = claimInstance(folder, address)
  assert.ok(first.ok)
  assert.equal(claimInstance(folder, address).ok, false)
  first.release()
  assert.equal(claimInstance(folder, address).ok, true)
})
