import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chownSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { runningPostmaster } from '../../src/platform/embedded/postmaster.ts'
import { scratchHome } from './scratch.ts'
import { query, started, startProgram } from './started.ts'

const keep = "create table told (what text); insert into told values ('the rail was loose')"
const read = 'select what from told'
const kept = [{ what: 'the rail was loose' }]

test('when the program was killed, the next start adopts the database that still runs, with what was told', async t => {
  const home = scratchHome(t)
  const killed = await started(t, home)
  await query(killed, keep)
  await killed.end('SIGKILL')
  const next = await started(t, home)
  assert.equal(next.owned, false)
  assert.deepEqual(await query(next, read), kept)
  await next.end('SIGTERM')
  assert.equal(runningPostmaster(join(home, 'pg')), undefined)
})

test('when program and database were killed, the next start recovers what was told', async t => {
  const home = scratchHome(t)
  const killed = await started(t, home)
  await query(killed, keep)
  await killed.end('SIGKILL')
  killDatabase(home)
  const next = await started(t, home)
  assert.deepEqual([next.fault, next.owned], [undefined, true])
  assert.deepEqual(await query(next, read), kept)
  await next.end('SIGTERM')
})

test('a database that was killed under the program comes back by itself', async t => {
  const home = scratchHome(t)
  const program = await started(t, home)
  await query(program, keep)
  killDatabase(home)
  assert.deepEqual(await queryWhenBack(program), kept)
  await program.end('SIGTERM')
})

test('two programs that start at the same moment on an empty folder share one database', async t => {
  const home = scratchHome(t)
  const [one, other] = await Promise.all([started(t, home), started(t, home)])
  assert.notEqual(one.owned, other.owned)
  await query(one, keep)
  await one.end('SIGTERM')
  assert.deepEqual(await query(other, read), kept, 'the one that ends must not take the database with it')
  await other.end('SIGTERM')
  assert.equal(runningPostmaster(join(home, 'pg')), undefined)
})

for (const patience of [60, 150, 300, 450]) {
  test(`a first start that was killed after ${patience} ms leaves nothing that the next one trips over`, async t => {
    const home = scratchHome(t)
    const halfWay = startProgram(t, home)
    await pause(patience)
    halfWay.kill('SIGKILL')
    const next = await started(t, home)
    assert.equal(next.fault, undefined)
    assert.deepEqual(await query(next, 'select 1 as one'), [{ one: 1 }])
    await next.end('SIGTERM')
    assert.deepEqual(
      readdirSync(home).filter(name => name.includes('draft')),
      [],
    )
  })
}

test('a number that was given to another program after a crash does not keep the database from starting', async t => {
  const home = scratchHome(t)
  const first = await started(t, home)
  await query(first, keep)
  await first.end('SIGTERM')
  const { uid, gid } = statSync(join(home, 'pg'))
  const other = spawn('sleep', ['600'], { uid, gid, stdio: 'ignore' })
  t.after(() => other.kill())
  writeFileSync(
    join(home, 'pg/postmaster.pid'),
    `${other.pid}\n${home}/pg\n1\n5432\n${home}/socket\n\n0 0\nready\n`,
  )
  chownSync(join(home, 'pg/postmaster.pid'), uid, gid)
  const next = await started(t, home)
  assert.deepEqual(await query(next, read), kept)
  await next.end('SIGTERM')
})

function killDatabase(home: string): void {
  const found = runningPostmaster(join(home, 'pg'))
  assert.ok(found)
  process.kill(found.pid, 'SIGKILL')
}

async function queryWhenBack(program: { readonly ownerUrl: string }): Promise<unknown[]> {
  for (;;) {
    try {
      return await query(program, read)
    } catch {
      await pause(50)
    }
  }
}
